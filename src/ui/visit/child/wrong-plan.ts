import type { ChildPlan } from '#ui/visit/child/child-plan.ts'
import { checkWrong, startWrong, wrongChanges, type WrongValues } from '#ui/visit/child/wrong.ts'
import { t } from '#ui/words/words.ts'

/** The child should not be in the book: the reason goes to the officer, who decides. */
export const wrongPlan: ChildPlan<WrongValues> = {
  start: () => startWrong,
  fields: (_, { role }) => [
    { kind: 'words', words: t(role === 'officer' ? 'wrong.officer' : 'wrong.collaborator') },
    { kind: 'long', field: 'reason', label: 'wrong.reason' },
  ],
  check: (values) => checkWrong(values),
  changes: (values, { child, role, today }, newId) => wrongChanges(values, child, role, today, newId),
}
