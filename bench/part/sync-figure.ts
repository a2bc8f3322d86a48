import type { Run } from '../sync.ts'
import type { Figure } from './result.ts'
import { median } from './speed.ts'
import type { Traffic } from './traffic.ts'

/** What is compared: how to read it from a run, its unit, and the goals for the ratios to the peer's two ways. */
interface Comparison {
  what: string
  unit: string
  of: (run: Run) => number
  /** By condition: the goal of how often the peer takes as long as the product, as shipped and tuned. */
  goals?: Partial<Record<string, { defaults: number; tuned: number }>>
}

const kilobytes = ({ up, down }: Traffic): number => (up + down) / 1000
const medianOf = (values: readonly number[] | undefined): number => median(values ?? [])

const comparisons: Comparison[] = [
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
  { what: 'first push of 500 edits', unit: 'ms', of: ({ push }) => push },
  { what: 'first push, both ways', unit: 'kB', of: ({ pushTraffic }) => kilobytes(pushTraffic) },
  { what: 'second push of 500 edits', unit: 'ms', of: ({ pushAgain }) => pushAgain },
  { what: 'cold open, list and search', unit: 'ms', of: ({ open }) => open },
  { what: 'cold open, every record', unit: 'ms', of: ({ openComplete }) => openComplete },
  { what: 'search, a query', unit: 'ms', of: ({ searches }) => medianOf(searches['search']) },
]

const [ours, defaults, tuned] = ['ours', 'PouchDB', 'PouchDB, batch 1000'] as const

/** Medians of the product, then how many times more the peer takes, beside the goals. */
export function figuresOf(runs: readonly Run[], months: Readonly<Record<string, Traffic>>): Figure[] {
  const figures: Figure[] = []
  const add = (what: string, conditions: string, value: number, unit: string, goal?: number): void => {
    if (Number.isFinite(value)) figures.push({ what, conditions, value, unit, goal })
  }
  for (const condition of new Set(runs.map((run) => run.condition))) {
    for (const { what, unit, of, goals } of comparisons) {
      const middle = (side: string): number =>
        median(runs.filter((run) => run.side === side && run.condition === condition).map(of))
      const goal = goals?.[condition]
      for (const side of [ours, defaults, tuned]) add(`${what}, ${side}`, condition, middle(side), unit)
      add(`${what}, ${defaults} / ours`, condition, middle(defaults) / middle(ours), '×', goal?.defaults)
      add(`${what}, ${tuned} / ours`, condition, middle(tuned) / middle(ours), '×', goal?.tuned)
    }
  }
  for (const [side, traffic] of Object.entries(months)) {
    const conditions = '200 edits, 264 polls'
    add(
      `a month on the wire, ${side}`,
      conditions,
      kilobytes(traffic) / 1000,
      'MB',
      side === ours ? 1 : undefined,
    )
    add(`a month, bodies, ${side}`, conditions, traffic.bodies / 1e6, 'MB')
  }
  return figures
}
