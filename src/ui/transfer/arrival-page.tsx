import { birthWords } from '#ui/age.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { FormPlan } from '#ui/part/form-plan.ts'
import type { Route, RouteOf } from '#ui/route.ts'
import { arrivalPlan, type ArrivalContext, type ArrivalValues } from '#ui/transfer/arrival-plan.ts'
import { arrivalWords } from '#ui/transfer/moving-words.ts'
import { areaName } from '#ui/transfer/target.ts'
import type { Arrival } from '#ui/transfer/transfer.ts'
import { sexWords } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Who is moving in, from where, and the answer. */
export function ArrivalPage({ route }: { route: RouteOf<'arrival'> }) {
  const today = useToday()
  const { register, header } = useBook()
  const arrival = useRegister((book) => book.register.get('arrival', route.id), [route.id])
  const back: Route = header.role === 'collaborator' ? { page: 'todo' } : { page: 'transfers' }
  if (!arrival || arrival.fields.outcome || arrival.fields.answer) {
    return (
      <Page title={t('arrival.title')} back={back}>
        <Nothing icon="house">{t(arrival?.fields.answer ? 'arrival.answered' : 'arrival.missing')}</Nothing>
      </Page>
    )
  }
  return (
    <PlanPage
      plan={withArrival}
      context={{ register, arrival, today }}
      form={`arrival/${arrival.id}`}
      title={t(arrival.fields.what?.whole ? 'arrival.title' : 'arrival.titleSome')}
      about={arrivalWords(arrival)}
      back={back}
      to={back}
      save={t('arrival.save')}
      final
    />
  )
}

/** The form with what is known of who arrives above it. */
const withArrival: FormPlan<ArrivalValues, ArrivalContext> = {
  ...arrivalPlan,
  fields: (values, context) => [
    { kind: 'element', key: 'who', element: <Who {...context} /> },
    ...arrivalPlan.fields(values, context),
  ],
}

function Who({ arrival, register }: { arrival: Arrival; register: ArrivalContext['register'] }) {
  const { from, on, note, what } = arrival.fields
  return (
    <section class="sheet stack tight" aria-label={t('arrival.what')}>
      <p class="muted">
        {t('transfer.from', { area: areaName(register, from), date: on ? dateShort(on) : '' })}
      </p>
      <ul>
        {what?.children.map(({ id, name, birth, sex }) => (
          <li key={id}>
            {name}
            <span class="muted"> · {[sexWords(sex), birthWords(birth)].join(', ')}</span>
          </li>
        ))}
      </ul>
      {note && <p>{t('arrival.note', { note })}</p>}
    </section>
  )
}
