import { parseArgs } from 'node:util'
import { simulate, type Outcome } from '../simulate.ts'
import { loadWith, plants } from './load.ts'

/**
 * Plants every bug in turn and tells after how many seeds the simulator has noticed it, as lines of
 * `name seeds promise`; `missed` where it has not. `--plant NAME` runs one, `--most N` gives up after so many seeds.
 */
const { values } = parseArgs({
  options: {
    plant: { type: 'string' },
    most: { type: 'string', default: '60' },
    changes: { type: 'string', default: '25' },
  },
})
const most = Number(values.most)
const plan = { phones: 5, changes: Number(values.changes), clocks: 1 }
let missed = 0
for (const plant of plants.filter(
  ({ name }) => values.plant === undefined || values.plant.split(',').includes(name),
)) {
  const planted = await loadWith(plant)
  const found = await caught(planted)
  if (!found) missed += 1
  console.log(`${plant.name} ${found ? `${found.seed} ${found.what}` : 'missed'}`)
}
process.exitCode = missed === 0 ? 0 : 1

/** The first seed at which the planted product breaks a promise, and the sound one does not. */
async function caught(planted: typeof simulate): Promise<{ seed: number; what: string } | undefined> {
  for (let seed = 1; seed <= most; seed += 1) {
    const { problem } = await planted({ ...plan, seed })
    if (problem === undefined) continue
    return { seed, what: whatOf(problem) }
  }
  return undefined
}

function whatOf(problem: Outcome['problem']): string {
  const { promise, message } = problem as { promise?: string; message: string }
  return promise ?? `error: ${message.slice(0, 60)}`
}
