import type { HouseVerdict } from '#rules/house-verdict.ts'
import { safeHouse } from '#rules/safe-house.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { t } from '#ui/words/words.ts'
import type { HouseCheckValues } from '#ui/visit/event/house-check.ts'

/** What the answers say already, above the question what came of it. */
export function verdictNotes(verdict: HouseVerdict): FieldPlan<HouseCheckValues>[] {
  const said: { words: string; tone: 'warn' | 'quiet' }[] = [
    {
      tone: 'quiet',
      words: t('house.counted', {
        right: verdict.right,
        wrong: verdict.wrong,
        unanswered: verdict.unanswered,
        total: safeHouse.items.length,
      }),
    },
  ]
  if (verdict.injuredAtHome) said.push({ tone: 'warn', words: t('house.injured') })
  if (verdict.compulsoryWrong.length > 0)
    said.push({ tone: 'warn', words: t('house.compulsoryWrong', { count: verdict.compulsoryWrong.length }) })
  if (verdict.notApplicable) said.push({ tone: 'quiet', words: t('house.notApplicable') })
  return said.map(({ words, tone }) => ({
    kind: 'note',
    words,
    tone,
    icon: tone === 'warn' ? 'exclaim' : 'paper',
  }))
}
