import type { PushRun, Run } from '../sync.ts'
import type { Figure } from './result.ts'
import { median } from './speed.ts'
import type { Traffic } from './traffic.ts'

/** What is compared: how to read it from a run, its unit, and the goals for the ratios to the peer's two ways. */
interface Comparison<Kind> {
  what: string
  unit: string
  of: (run: Kind) => number
  /** By condition: the goal of how often the peer takes as long as the product, as shipped and tuned. */
  goals?: Partial<Record<string, { defaults: number; tuned: number }>>
}

const kilobytes = ({ up, down }: Traffic): number => (up + down) / 1000
const medianOf = (values: readonly number[] | undefined): number => median(values ?? [])

const comparisons: Comparison<Run>[] = [
  {
    what: 'first sync',
    unit: 'ms',
    of: ({ firstSync }) => firstSync,
    goals: { '6×': { defaults: 20, tuned: 10 }, '6×, Slow 4G': { defaults: 15, tuned: 6 } },
  },
  { what: 'first sync, requests', unit: '', of: ({ firstTraffic }) => firstTraffic.requests },
  {
    what: 'first sync, both ways',
    unit: 'kB',
    of: ({ firstTraffic }) => kilobytes(firstTraffic),
    goals: { '6×': { defaults: 4, tuned: 4 } },
  },
  { what: 'nothing new', unit: 'ms', of: ({ poll }) => poll },
  { what: 'nothing new, requests', unit: '', of: ({ pollTraffic }) => pollTraffic.requests },
  { what: 'nothing new, bodies', unit: 'B', of: ({ pollTraffic }) => pollTraffic.bodies },
  { what: 'nothing new, both ways', unit: 'kB', of: ({ pollTraffic }) => kilobytes(pollTraffic) },
  { what: 'cold open, list and search', unit: 'ms', of: ({ open }) => open },
  { what: 'cold open, every record', unit: 'ms', of: ({ openComplete }) => openComplete },
  { what: 'search, a query', unit: 'ms', of: ({ searches }) => medianOf(searches['search']) },
]

const pushComparisons: Comparison<PushRun>[] = [
  { what: 'first push of 500 edits', unit: 'ms', of: ({ push }) => push },
  { what: 'first push, requests', unit: '', of: ({ pushTraffic }) => pushTraffic.requests },
  { what: 'first push, both ways', unit: 'kB', of: ({ pushTraffic }) => kilobytes(pushTraffic) },
  { what: 'second push of 500 edits', unit: 'ms', of: ({ pushAgain }) => pushAgain },
]

const [ours, defaults, tuned] = ['ours', 'PouchDB', 'PouchDB, batch 1000'] as const

/** Medians of each side, then how many times more the peer takes, beside the goals. */
export function figuresOf(
  runs: readonly Run[],
  pushes: readonly PushRun[],
  months: Readonly<Record<string, Traffic>>,
): Figure[] {
  const figures = [...compared(runs, comparisons), ...compared(pushes, pushComparisons)]
  for (const [side, traffic] of Object.entries(months)) {
    const conditions = '200 edits, 264 polls'
    const goal = side === ours ? 1 : undefined
    figures.push(
      {
        what: `a month on the wire, ${side}`,
        conditions,
        value: kilobytes(traffic) / 1000,
        unit: 'MB',
        goal,
      },
      { what: `a month, bodies alone, ${side}`, conditions, value: traffic.bodies / 1e6, unit: 'MB' },
    )
  }
  return figures
}

function compared<Kind extends { side: string; condition: string }>(
  runs: readonly Kind[],
  list: readonly Comparison<Kind>[],
): Figure[] {
  const figures: Figure[] = []
  for (const conditions of new Set(runs.map(({ condition }) => condition))) {
    const here = runs.filter(({ condition }) => condition === conditions)
    for (const { what, unit, of, goals } of list) {
      const middle = (side: string): number => median(here.filter((run) => run.side === side).map(of))
      for (const side of [ours, defaults, tuned]) {
        figures.push({ what: `${what}, ${side}`, conditions, value: middle(side), unit })
      }
      for (const [side, name] of [
        [defaults, 'defaults'],
        [tuned, 'tuned'],
      ] as const) {
        const value = middle(side) / middle(ours)
        const goal = goals?.[conditions]?.[name]
        figures.push({ what: `${what}, ${side} / ours`, conditions, value, unit: '×', goal })
      }
    }
  }
  return figures.filter(({ value }) => Number.isFinite(value))
}
