import { describe, expect, test } from 'vitest'
import { kept } from './kept.ts'
import { simulate, type Outcome } from './simulate.ts'

const ward = { phones: 5, clocks: 1 }

/** What went wrong, with the command that runs it again. */
function wrong({ seed, problem }: Outcome, changes: number): string | undefined {
  if (problem === undefined) return undefined
  const what = problem instanceof Error ? problem.message : JSON.stringify(problem)
  return `${what}; again: npm run sim -- --seed ${seed} --changes ${changes}`
}

describe('a ward with a bad network, crashes and clocks gone wrong', () => {
  test('keeps every promise, seed after seed', async () => {
    const outcomes: Outcome[] = []
    for (let seed = 1; seed <= 16; seed += 1) outcomes.push(await simulate({ ...ward, seed, changes: 30 }))
    expect(outcomes.flatMap((outcome) => wrong(outcome, 30) ?? [])).toEqual([])
    const sum = (count: (outcome: Outcome) => number) =>
      outcomes.reduce((total, one) => total + count(one), 0)
    expect(
      sum(({ answered }) => answered),
      'changes that were answered',
    ).toBeGreaterThan(1500)
    expect(
      sum(({ deaths }) => deaths),
      'deaths',
    ).toBeGreaterThan(50)
    expect(
      sum(({ restored }) => Number(restored)),
      'restored servers',
    ).toBeGreaterThan(0)
    const faults = new Set(outcomes.flatMap(({ struck }) => Object.keys(struck)))
    expect(faults.size, [...faults].join(' ')).toBeGreaterThanOrEqual(12)
  })

  test.each(kept)('keeps every promise where once $was (seed $seed)', async ({ was: _was, ...plan }) => {
    expect(wrong(await simulate({ ...ward, ...plan }), plan.changes)).toBeUndefined()
  })

  test.each([4, 9, 21])(
    'is the same ward in every run of seed %i, whatever the phones’ clocks say',
    async (seed) => {
      const [one, same, still] = [
        await simulate({ ...ward, seed, changes: 15 }),
        await simulate({ ...ward, seed, changes: 15 }),
        await simulate({ ...ward, seed, changes: 15, clocks: 0 }),
      ]
      expect([one.problem, one.digest, one.events]).toEqual([undefined, same.digest, same.events])
      expect(still.digest).toBe(one.digest)
    },
  )

  test('survives a death at any step', async () => {
    const plan = { ...ward, seed: 5, phones: 2, changes: 5 }
    const { steps, problem } = await simulate(plan)
    expect(problem).toBeUndefined()
    const apart = Math.ceil(steps / 50)
    const found: string[] = []
    for (let dieAt = 1; dieAt <= steps; dieAt += apart) {
      const outcome = await simulate({ ...plan, dieAt })
      if (outcome.problem !== undefined) found.push(`step ${dieAt}: ${wrong(outcome, plan.changes)}`)
    }
    expect(found).toEqual([])
  })
})
