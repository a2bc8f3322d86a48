import { describe, expect, test } from 'vitest'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { StoredRecord } from '#model/record.ts'
import { createWard } from '#demo/ward.ts'
import { measures } from '#rules/measure.ts'
import { publishedRuleSets } from '#rules/published.ts'
import { bookFigures } from '#score/book-figure.ts'
import { isTallied } from '#score/measure.ts'
import { parseFigures } from '#score/parse.ts'
import { createTally } from '#score/tally.ts'
import { today, window } from './village.ts'

function layWard(children: number) {
  const index = createRecordIndex()
  for (const { entity, id, fields } of createWard({ seed: 7, children, today })) {
    const placement = placementOf(
      entity,
      id,
      fields,
      (parent, key) => index.get(parent, key) as StoredRecord | undefined,
    )
    if (placement) index.put({ entity, id, ...placement, seq: 1, stamp: [1, 0, 0], fields })
  }
  return index
}

describe('the training ward', () => {
  const index = layWard(3000)
  const before = process.threadCpuUsage()
  const tally = createTally(index, { on: today, window })
  // the processor's time, since the machine may be busy with other tests
  const elapsed = process.threadCpuUsage(before).user / 1000

  test('has parts that are no greater than their wholes', () => {
    for (const { id, of } of measures.values()) {
      if (of === undefined || !isTallied(id) || !isTallied(of)) continue
      expect(tally.counts.get(id) ?? 0, `${id} of ${of}`).toBeLessThanOrEqual(tally.counts.get(of) ?? 0)
      const whole = new Set(tally.membersOf(of))
      expect(tally.membersOf(id).filter((member) => !whole.has(member))).toEqual([])
    }
  })

  test('has as many members as counted in every measure', () => {
    for (const [measure, count] of tally.counts) expect(tally.membersOf(measure), measure).toHaveLength(count)
  })

  test.each(publishedRuleSets)('gives $ruleSet.id figures that its door lets in', ({ ruleSet }) => {
    const figures = bookFigures(tally, ruleSet)
    expect(parseFigures(ruleSet, figures)).toEqual({ ok: true, figures })
  })

  test('of 3,000 children is counted at once', () => {
    expect(elapsed).toBeLessThan(500)
  })
})
