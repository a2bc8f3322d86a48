import { parseArgs } from 'node:util'
import { simulate, type Outcome } from './simulate.ts'

/**
 * `npm run sim -- --seeds N [--from S] [--phones 5] [--changes 200]` runs many seeds, `--seed S` one. The first seed
 * that breaks a promise is printed with the command that runs it again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    phones: { type: 'string', default: '5' },
    changes: { type: 'string', default: '200' },
  },
})

const first = Number(values.seed ?? values.from)
const count = values.seed === undefined ? Number(values.seeds) : 1
const [phones, changes] = [Number(values.phones), Number(values.changes)]
const started = performance.now()
const total = { changes: 0, answered: 0, deaths: 0, restored: 0 }
const failed: Outcome[] = []
for (let seed = first; seed < first + count; seed += 1) {
  const outcome = await simulate({ seed, phones, changes, clocks: 1 })
  total.changes += outcome.changes
  total.answered += outcome.answered
  total.deaths += outcome.deaths
  if (outcome.restored) total.restored += 1
  if (outcome.problem !== undefined) {
    failed.push(outcome)
    report(outcome)
  }
  if (count === 1) console.log(outcome)
}
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage()
const computing = (user + system) / 1e6
console.log(
  `${count} seeds, ${total.changes} changes (${total.answered} answered), ${total.deaths} deaths, ` +
    `${total.restored} restored, ${failed.length} failed; ${seconds.toFixed(1)} s, ` +
    `${computing.toFixed(1)} s of one processor, ${Math.round(total.changes / computing)} changes per second of it`,
)
process.exitCode = failed.length === 0 ? 0 : 1

function report({ seed, problem }: Outcome): void {
  const options = `${phones === 5 ? '' : ` --phones ${phones}`}${changes === 200 ? '' : ` --changes ${changes}`}`
  console.log(`seed ${seed}: ${problem instanceof Error ? problem.message : String(problem)}`)
  if (count === 1 && problem instanceof Error) console.log(problem.stack)
  console.log(`  again: npm run sim -- --seed ${seed}${options}`)
}
