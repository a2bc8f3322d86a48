import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { EventKind } from '#ui/visit/event/event.ts'

type State = 'here' | 'away' | 'dead'

interface Life {
  /** The last day on which it may have been born, and its sixteenth birthday as it is counted. */
  home: string
  states: { from: Day; state: State }[]
}

/**
 * What became of every child, written down from what was said in the forms and from nothing else: no span, no merge and
 * no measure of the product takes part.
 */
export interface Oracle {
  note(
    kind: EventKind,
    values: Readonly<Record<string, unknown>>,
    changes: readonly NewChange[],
    household: string,
    day: Day,
  ): void
  stateOn(child: string, day: Day): State | undefined
  homeOf(child: string): string | undefined
  deathOf(child: string): Day | undefined
  children(): IterableIterator<string>
}

export function createOracle(): Oracle {
  const lives = new Map<string, Life>()
  const last = (life: Life) => life.states.at(-1)?.state
  const turn = (id: string, from: Day, state: State) => {
    const life = lives.get(id)
    if (!life || last(life) === 'dead' || last(life) === state) return
    life.states.push({ from, state })
  }
  const at = (home: string) => [...lives].filter(([, life]) => life.home === home).map(([id]) => id)
  const all = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

  return {
    note(kind, values, changes, household, day) {
      const made = changes.find(({ entity, fields }) => entity === 'child' && fields['name'] !== undefined)
      const fresh = made && !lives.has(made.entityId) ? made.entityId : undefined
      if (fresh)
        lives.set(fresh, { home: household, states: [{ from: kind === 'birth' ? '' : day, state: 'here' }] })
      const there = at(household)
      switch (kind) {
        case 'died':
          turn(String(values['child']), day, 'dead')
          break
        case 'injury':
          if (values['outcome'] === 'died') turn(String(values['child']), day, 'dead')
          break
        case 'adoptedOut':
          turn(String(values['child']), day, 'away')
          break
        case 'roomLeft':
          for (const child of there) turn(child, day, 'away')
          break
        case 'movedOut':
          for (const child of values['who'] === 'household' ? there : all(values['children']))
            if (values['reach'] === 'outside') turn(child, day, 'away')
          break
        case 'movedIn':
          for (const child of values['who'] === 'household' ? there : [String(values['who'])])
            turn(child, day, 'here')
          break
        case 'changedHousehold':
          for (const child of all(values['children'])) move(child, String(values['to']))
          break
        case 'joined':
          for (const child of there) move(child, String(values['to']))
          break
        case 'split': {
          const home = changes.find(
            ({ entity, fields }) => entity === 'household' && fields['area'],
          )?.entityId
          for (const child of all(values['children'])) move(child, home ?? '')
          break
        }
        default:
      }
    },
    stateOn(child, day) {
      return lives.get(child)?.states.findLast(({ from }) => from <= day)?.state
    },
    homeOf: (child) => lives.get(child)?.home,
    deathOf: (child) => lives.get(child)?.states.find(({ state }) => state === 'dead')?.from,
    children: () => lives.keys(),
  }

  function move(child: string, home: string): void {
    const life = lives.get(child)
    if (life) life.home = home
  }
}
