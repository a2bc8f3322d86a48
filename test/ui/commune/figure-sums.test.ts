import { expect, test } from 'vitest'
import { qd062019 as ruleSet } from '#rules/qd-06-2019/rule-set.ts'
import { sumErrors } from '#ui/commune/figure-sums.ts'

test('V17: more children in special circumstances than children are told of in the table of figures', () => {
  const share = (numerator: number, denominator: number) => ({ numerator, denominator })
  const [children, special] = ['child.u16', 'hcdb.all'].map(
    (measure) =>
      ruleSet.criteria
        .flatMap(({ items }) => items)
        .find(
          (item) => (item.kind === 'share' || item.kind === 'rate') && item.denominator.measure === measure,
        )?.id ?? '',
  )
  const table = (all: number, hardship: number) => ({
    [children ?? '']: share(0, all),
    [special ?? '']: share(0, hardship),
  })
  expect(sumErrors(ruleSet, table(100, 100))).toEqual([])
  expect(sumErrors(ruleSet, table(100, 101))).toMatchObject([{ check: 'V17', part: 101, whole: 100 }])
  expect(sumErrors(ruleSet, {})).toEqual([])
})
