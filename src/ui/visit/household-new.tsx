import { useRef } from 'preact/hooks'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import type { EventKind } from '#ui/visit/event/event.ts'
import { HouseholdFields } from '#ui/visit/household-fields.tsx'
import { checkHousehold, householdChanges, startHousehold } from '#ui/visit/household-form.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { walkArea } from '#ui/visit/walk-session.ts'
import { t } from '#ui/words/words.ts'

/** A household that is not in the book yet; with an event, its page follows. */
export function HouseholdNew({ event }: { event?: EventKind | undefined }) {
  const actions = useActions()
  const book = useBook()
  const today = useToday()
  const areas = useRegister(
    (open) => ownAreas(open),
    [],
    (touched) => touched.everything,
  )
  const id = useRef(actions.newId())
  const form = useForm({
    form: `household/new/${event ?? ''}`,
    title: t('household.new'),
    initial: startHousehold(
      undefined,
      walkArea.peek() ?? (areas.length === 1 ? (areas[0]?.id ?? '') : ''),
      today,
    ),
    check: (values) => checkHousehold(values, book.register, today),
    save: (values) => book.record(householdChanges(values, undefined, id.current, today)),
    done: () => {
      say(t('snack.savedOnPhone'))
      go(event ? { page: 'newsForm', event, household: id.current } : { page: 'household', id: id.current }, {
        replace: true,
      })
    },
  })
  return (
    <Page
      title={t('household.new')}
      {...(event && { before: <p class="strong">{t(`event.${event}`)}</p> })}
      back={event ? { page: 'newsHousehold', event } : { page: 'home' }}
      foot={<SaveButton form={form} words={event ? t('household.saveAndOn') : t('action.save')} />}
    >
      <FormBody form={form}>
        <HouseholdFields form={form} areas={areas} today={today} />
      </FormBody>
    </Page>
  )
}
