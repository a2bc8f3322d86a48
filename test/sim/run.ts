import { fork } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { simulate, type Outcome } from './simulate.ts'
import { add, count, emptyTally, lineOf, rowOf, type Tally } from './tally.ts'

/**
 * `npm run sim -- --seeds N [--from S] [--phones 5] [--changes 200] [--jobs 1] [--minutes M] [--result FILE]` runs seeds
 * from S on, `--seed S` one, in so many processes, and stops in time; `--steps` kills a process at every step of one
 * seed in turn, `--step N` at that one. Every seed that breaks a promise is printed with the command that runs it again. The last line is the
 * row for `docs/reliability.md`, which is also added to FILE.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    phones: { type: 'string', default: '5' },
    changes: { type: 'string', default: '200' },
    jobs: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    result: { type: 'string' },
    steps: { type: 'boolean', default: false },
    step: { type: 'string' },
    job: { type: 'string' },
  },
})

const dieAt = values.step === undefined ? undefined : Number(values.step)
const isOne = values.seed !== undefined
const first = Number(values.seed ?? values.from)
const seeds = isOne ? 1 : Number(values.seeds ?? (values.minutes === undefined ? 20 : 1e9))
const [phones, changes, jobs] = [Number(values.phones), Number(values.changes), Number(values.jobs)]
const minutes = Number(values.minutes ?? Infinity)
const isEnough = (tally: Tally) => performance.now() > minutes * 60_000 || tally.seeds >= seeds

if (values.job !== undefined) {
  const tally = await runSeeds(Number(values.job), jobs)
  process.send?.(tally)
} else if (values.steps) {
  report(await runSteps())
} else {
  report(jobs === 1 || isOne ? await runSeeds(0, 1) : await inProcesses())
}

/** Every `apart`-th seed from the one numbered `begin` on. */
async function runSeeds(begin: number, apart: number): Promise<Tally> {
  const tally = emptyTally()
  for (let index = begin; index < seeds && !isEnough(tally); index += apart) {
    const outcome = await simulate({ seed: first + index, phones, changes, clocks: 1, dieAt })
    count(tally, outcome)
    if (outcome.problem !== undefined) tell(outcome)
    if (isOne) console.log({ ...outcome, problem: undefined })
    else if (begin === 0 && tally.seeds % 100 === 0) console.log(`… ${lineOf(measured(tally))}`)
  }
  return measured(tally)
}

/** One seed, as often as it has steps, with a death at each. */
async function runSteps(): Promise<Tally> {
  const tally = emptyTally()
  const plan = { seed: first, phones, changes, clocks: 1 }
  const { steps } = await simulate(plan)
  for (let step = 1; step <= steps && performance.now() < minutes * 60_000; step += 1) {
    const outcome = await simulate({ ...plan, dieAt: step })
    count(tally, outcome)
    if (outcome.problem !== undefined) tell(outcome, step)
  }
  return measured(tally)
}

async function inProcesses(): Promise<Tally> {
  const total = emptyTally()
  const options = process.argv.slice(2)
  await Promise.all(
    Array.from({ length: jobs }, async (_none, job) => {
      const child = fork(import.meta.filename, [...options, '--job', String(job)])
      let own: Tally | undefined
      child.on('message', (tally: Tally) => (own = tally))
      await new Promise((resolve) => child.on('exit', resolve))
      if (own) add(total, own)
      else total.other += 1
    }),
  )
  return total
}

function measured(tally: Tally): Tally {
  const { user, system } = process.cpuUsage()
  return { ...tally, computing: (user + system) / 1e6 }
}

function tell({ seed, problem }: Outcome, step = dieAt): void {
  const named = [
    phones === 5 ? '' : ` --phones ${phones}`,
    changes === 200 ? '' : ` --changes ${changes}`,
    step === undefined ? '' : ` --step ${step}`,
  ]
  console.log(`seed ${seed}: ${problem instanceof Error ? problem.message : JSON.stringify(problem)}`)
  if (isOne && problem instanceof Error) console.log(problem.stack)
  console.log(`  again: npm run sim -- --seed ${seed}${named.join('')}`)
}

function report(tally: Tally): void {
  const row = rowOf(tally, new Date().toISOString().slice(0, 10), first)
  console.log(`${lineOf(tally)}\n${row}`)
  if (values.result !== undefined) appendFileSync(values.result, `${row}\n`)
  process.exitCode = tally.lost + tally.divergences + tally.other === 0 ? 0 : 1
}
