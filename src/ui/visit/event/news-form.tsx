import type { FunctionComponent } from 'preact'
import { aboutHousehold, useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import type { RouteOf } from '#ui/route.ts'
import { BirthForm } from '#ui/visit/event/birth-form.tsx'
import { CircumstanceForm } from '#ui/visit/event/circumstance-form.tsx'
import { DiedForm } from '#ui/visit/event/died-form.tsx'
import { eventContext, isEventKind, type EventContext, type EventKind } from '#ui/visit/event/event.ts'
import { InjuryForm } from '#ui/visit/event/injury-form.tsx'
import { MovedInForm } from '#ui/visit/event/moved-in-form.tsx'
import { MovedOutForm } from '#ui/visit/event/moved-out-form.tsx'
import { NamedForm } from '#ui/visit/event/named-form.tsx'
import { SchoolForm } from '#ui/visit/event/school-form.tsx'
import { SupportForm } from '#ui/visit/event/support-form.tsx'
import { HouseholdNew } from '#ui/visit/household-new.tsx'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

const forms: Record<EventKind, FunctionComponent<{ context: EventContext }>> = {
  birth: BirthForm,
  movedIn: MovedInForm,
  movedOut: MovedOutForm,
  support: SupportForm,
  school: SchoolForm,
  named: NamedForm,
  circumstance: CircumstanceForm,
  injury: InjuryForm,
  died: DiedForm,
}

/** Events that may bring a household into the book, or a child into a household without one. */
const withoutChild: ReadonlySet<EventKind> = new Set(['birth', 'movedIn', 'movedOut'])

/** The page of one event at one household; `moi` writes the household first. */
export function NewsForm({ route }: { route: RouteOf<'newsForm'> }) {
  const today = useToday()
  const context = useRegister(
    (book) => {
      const household = book.register.get('household', route.household)
      return household && eventContext(book.register, household, today)
    },
    [route.household, today],
    aboutHousehold(route.household),
  )
  const { event } = route
  if (isEventKind(event) && route.household === 'moi') return <HouseholdNew event={event} />
  if (!isEventKind(event) || !context) {
    return (
      <Page title={t('event.title')} back={{ page: 'news' }}>
        <Nothing>{t('household.missing')}</Nothing>
      </Page>
    )
  }
  if (context.children.length === 0 && !withoutChild.has(event)) {
    return (
      <Page
        title={t(`event.${event}`)}
        before={<p class="strong">{householdLine(context.household)}</p>}
        back={{ page: 'newsHousehold', event }}
      >
        <Nothing
          icon="people"
          action={
            <ButtonLink to={{ page: 'childNew', id: context.household.id }}>
              {t('household.addChild')}
            </ButtonLink>
          }
        >
          {t('event.noChild')}
        </Nothing>
      </Page>
    )
  }
  const Form = forms[event]
  return <Form context={context} />
}
