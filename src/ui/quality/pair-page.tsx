import { traitOf } from '#check/child-trait.ts'
import { pairKey } from '#check/duplicate.ts'
import { likenessOf } from '#check/likeness.ts'
import { childStanding } from '#check/standing.ts'
import type { RecordOf } from '#model/record.ts'
import { useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { FormPlan } from '#ui/part/form-plan.ts'
import { PairActions } from '#ui/quality/pair-actions.tsx'
import { pairPlan, type PairContext, type PairValues } from '#ui/quality/pair-plan.tsx'
import { PairTable } from '#ui/quality/pair-table.tsx'
import type { RouteOf } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Two records side by side: one child, two children, or a question to whoever walks there. */
export function PairPage({ route }: { route: RouteOf<'duplicate'> }) {
  const today = useToday()
  const { register } = useBook()
  const mayMerge = useMayWrite('childMerge')
  const both = useRegister(
    (book) =>
      [route.first, route.second]
        .map((id) => book.register.get('child', id))
        .filter((child) => child !== undefined && childStanding(child, today) === 'active'),
    [route.first, route.second, today],
  ) as RecordOf<'child'>[]
  const [first, second] = both
  const back = { page: 'duplicates' } as const
  if (!first || !second) {
    return (
      <Page title={t('duplicate.title')} back={back}>
        <Nothing icon="people">{t('duplicate.settled')}</Nothing>
      </Page>
    )
  }
  const homes = new Map()
  const likeness = likenessOf(traitOf(register, first, homes), traitOf(register, second, homes))
  const context: PairContext = { register, first, second, reasons: likeness?.reasons ?? [], today }
  if (!mayMerge) {
    return (
      <Page title={t('duplicate.title')} back={back}>
        <PairTable {...context} />
        <PairActions {...context} />
      </Page>
    )
  }
  return (
    <PlanPage
      plan={withActions}
      context={context}
      form={`duplicate/${pairKey(first.id, second.id)}`}
      title={t('duplicate.title')}
      about={`${childName(first)} – ${childName(second)}`}
      back={back}
      to={back}
      save={t('duplicate.same')}
    />
  )
}

const withActions: FormPlan<PairValues, PairContext> = {
  ...pairPlan,
  fields: (values, context) => [
    ...pairPlan.fields(values, context),
    { kind: 'element', key: 'actions', element: <PairActions {...context} /> },
  ],
}
