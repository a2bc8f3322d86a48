import { expect, test } from 'vitest'
import { createDoubleIndex } from '#check/doubles.ts'
import { findingsOfBook, findingsOfHousehold } from '#check/household-findings.ts'
import { createWard } from '#demo/ward.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { StoredRecord } from '#model/record.ts'
import { today } from '../part/small-book.ts'

/** Milliseconds of processor time. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test('a ward of 15,000 children is checked without anybody waiting, a household without anybody noticing', () => {
  const register = createRecordIndex()
  for (const { entity, id, fields } of createWard({ seed: 1, today })) {
    const place = placementOf(entity, id, fields, (of, one) => register.get(of, one))
    const record: StoredRecord = {
      entity,
      id,
      fields: { ...fields },
      ...(place ?? { area: '', household: '', sensitivity: 0 }),
      seq: 1,
      stamp: [1, 1, 1],
    }
    register.put(record)
  }
  const sight = { register, on: today }
  const book = Math.min(...[1, 2, 3, 4].map(() => cost(() => findingsOfBook(sight))))
  const index = createDoubleIndex(register)
  const households = [...register.all('household')].slice(0, 2000)
  const one =
    cost(() => households.map(({ id }) => findingsOfHousehold(sight, id, index))) / households.length
  console.info(`book ${book.toFixed(0)} ms, household ${one.toFixed(3)} ms`)
  // the goals are 150 ms and 1 ms; a machine that does other things besides may take longer
  expect(book).toBeLessThan(600)
  expect(one).toBeLessThan(1)
})
