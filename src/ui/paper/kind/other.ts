import type { PaperKind } from '#ui/paper/kind.ts'
import { textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** X: anything else, in words; the household’s page has a form for it. */
export const otherKind: PaperKind = {
  code: 'X',
  label: 'paper.other',
  fields: () => [{ name: 'note', label: 'paper.note', kind: 'text' }],
  check: (values) =>
    textOrNull(values['note'] ?? '') === null ? [{ field: 'note', message: t('paper.noteMissing') }] : [],
  changes: () => [],
}
