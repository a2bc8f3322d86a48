import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkRuleSet } from '#rules/check.ts'
import { listFigures } from '#rules/figure-list.ts'
import { acceptRuleSet, canonicalRuleSet, loadRuleSet } from '#rules/load.ts'
import { publishedRuleSets } from '#rules/published.ts'
import { wordingText } from '#rules/rule-set.ts'
import { sources } from '#rules/source.ts'
import { plant } from './planted.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Written here a second time on purpose: a published rule set never changes under its id, so these two lines are
 * never regenerated. A changed decision gets a new id.
 */
const frozen = {
  'qd-06-2019': 'f6df5d14dd4d6f5def33bdadb9d8064d3337234a476fe6fd890a09a6e6b16b6a',
  'qd-34-2014': '0e17310b24fc4d60ea601b71896f06bb390b92251ed2fa52226d46549d9dc171',
}

describe.each(publishedRuleSets)('the published rule set $ruleSet.id', ({ ruleSet, digest }) => {
  test('holds all five checksums', () => {
    expect(checkRuleSet(ruleSet)).toEqual([])
  })

  test('has the frozen content that assessments refer to', () => {
    expect(sha256(canonicalRuleSet(ruleSet))).toBe(frozen[ruleSet.id as keyof typeof frozen])
    expect(digest).toBe(frozen[ruleSet.id as keyof typeof frozen])
  })

  test('loads when its content is the frozen one', () => {
    expect(loadRuleSet(ruleSet.id, sha256)).toEqual({ ok: true, ruleSet })
  })

  test('gives every figure one status and a source that is listed', () => {
    for (const { path, value, provenance } of listFigures(ruleSet)) {
      expect(value, path).not.toBeNull()
      expect(['confirmed', 'illustrative'], path).toContain(provenance?.status)
      expect(Object.keys(sources), path).toContain(provenance?.source)
    }
  })

  test('has a wording in both languages and somebody who verifies for every indicator', () => {
    for (const item of ruleSet.criteria.flatMap((criterion) => criterion.items)) {
      expect(wordingText(item.wording), item.id).toMatch(/\S/u)
      expect(item.en, item.id).toMatch(/\S/u)
      expect(item.sectors.length, item.id).toBeGreaterThan(0)
      expect(item.proof.kinds.length, item.id).toBeGreaterThan(0)
    }
  })
})

test('13 criteria with 30 indicators and 15 criteria with 25 are published', () => {
  expect(
    publishedRuleSets.map(({ ruleSet }) => [
      ruleSet.criteria.length,
      ruleSet.criteria.flatMap((criterion) => criterion.items).length,
    ]),
  ).toEqual([
    [13, 30],
    [15, 25],
  ])
})

test('an unknown rule set is refused', () => {
  expect(loadRuleSet('qd-37-2010')).toEqual({ ok: false, reason: 'rules-unknown' })
})

test('content that is not the frozen one is refused', () => {
  const other = (text: string) => sha256(`${text} `)
  expect(loadRuleSet('qd-06-2019', other)).toEqual({ ok: false, reason: 'rules-changed' })
})

test('the digest changes when one threshold, one status or one word changes', () => {
  const digests = [
    plant('qd-06-2019', () => undefined),
    plant('qd-06-2019', (ruleSet) => (ruleSet.total.v = 999)),
    plant(
      'qd-06-2019',
      (ruleSet) => (ruleSet.criteria[1]!.max = { v: 75, status: 'confirmed', source: 'S1' }),
    ),
    plant('qd-06-2019', (ruleSet) => (ruleSet.criteria[1]!.wording[0]!.text += '.')),
  ].map((ruleSet) => sha256(canonicalRuleSet(ruleSet)))
  expect(digests[0]).toBe(frozen['qd-06-2019'])
  expect(new Set(digests).size).toBe(4)
})

test('the digest does not depend on the order of keys', () => {
  const copy = plant('qd-06-2019', () => undefined)
  const turned = Object.fromEntries(Object.entries(copy).toReversed()) as unknown as typeof copy
  expect(canonicalRuleSet(turned)).toBe(canonicalRuleSet(copy))
})

test('a figure that an authority approved with its page is accepted in place of an illustrative one', () => {
  const approved = plant('qd-06-2019', (ruleSet) => {
    ruleSet.criteria[1]!.max = {
      v: 75,
      status: 'approved',
      source: 'authority',
      approvedBy: { name: 'Nguyễn Thị Mẫu', position: 'Phó Giám đốc', body: 'Sở Y tế' },
      approvedOn: '2026-03-02',
      citation: { document: '06/QĐ-TTg', date: '2019-01-03', page: '3' },
    }
  })
  expect(acceptRuleSet(approved).ok).toBe(true)
})
