import { parseArgs } from 'node:util'
import { simulate, type Outcome, type Plan } from '../simulate.ts'
import { loadWith, plants } from './load.ts'
import type { Plant } from './plant.ts'

/**
 * Plants every bug in turn and tells in which run the simulator noticed it, as lines of `name seed changes promise`;
 * `missed` where it did not. `--plant NAME,NAME` runs some, `--most N` gives up after so many seeds.
 */
const { values } = parseArgs({
  options: {
    plant: { type: 'string' },
    most: { type: 'string', default: '40' },
    changes: { type: 'string', default: '25' },
  },
})
const most = Number(values.most)
const changes = Number(values.changes)
const wanted = values.plant?.split(',')
const sound = new Map<string, boolean>()
let missed = 0
for (const plant of plants.filter(({ name }) => wanted?.includes(name) ?? true)) {
  const found = await caught(await loadWith(plant), plant)
  if (!found) missed += 1
  console.log(`${plant.name} ${found ? `${found.seed} ${found.changes} ${found.what}` : 'missed'}`)
}
process.exitCode = missed === 0 ? 0 : 1

type Caught = Pick<Plan, 'seed' | 'changes'> & { what: string }

/** The first run in which the planted product breaks a promise, and the sound one does not. */
async function caught(planted: typeof simulate, { seen }: Plant): Promise<Caught | undefined> {
  const seeds = Array.from({ length: most }, (_none, index) => ({
    seed: index + 1,
    changes: Math.max(seen?.changes ?? 0, changes),
  }))
  for (const part of seen ? [seen, ...seeds] : seeds) {
    const plan = { phones: 5, clocks: 1, ...part }
    const { problem } = await planted(plan)
    if (problem !== undefined && (await isSound(plan))) return { ...part, what: whatOf(problem) }
  }
  return undefined
}

async function isSound(plan: Plan): Promise<boolean> {
  const key = `${plan.seed} ${plan.changes}`
  const known = sound.get(key) ?? (await simulate(plan)).problem === undefined
  sound.set(key, known)
  return known
}

function whatOf(problem: Outcome['problem']): string {
  const { promise, message } = problem as { promise?: string; message: string }
  return promise ?? `error: ${message.slice(0, 60)}`
}
