import { supportKinds } from '#rules/support-kind.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { choicesOf } from '#ui/visit/child-words.ts'
import { ChildTicks } from '#ui/visit/event/child-pick.tsx'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import {
  amountOf,
  checkSupport,
  kindOfSupport,
  startSupport,
  supportChanges,
} from '#ui/visit/event/support.ts'
import { moneyWords } from '#ui/visit/money.ts'
import { t } from '#ui/words/words.ts'

/** Help given to children of the household. */
export function SupportForm({ context }: { context: EventContext }) {
  return (
    <EventForm
      kind="support"
      context={context}
      start={startSupport}
      check={checkSupport}
      changes={supportChanges}
    >
      {(form) => {
        const amount = amountOf(form.values.amount)
        return (
          <>
            <ChildTicks {...form.field('children')} children={context.children} today={context.today} />
            <ChipField
              {...form.field('kind')}
              label={t('support.kind')}
              choices={choicesOf(supportKinds)}
              onChange={(kind) => form.set(kindOfSupport(kind))}
            />
            <ChipField
              {...form.field('often')}
              label={t('support.often')}
              choices={[
                { value: 'once', label: t('support.once') },
                { value: 'monthly', label: t('support.monthly') },
              ]}
            />
            <DayField
              {...form.field('date')}
              label={t(form.values.often === 'monthly' ? 'support.since' : 'support.on')}
              today={context.today}
            />
            <TextField {...form.field('provider')} label={t('support.provider')} optional />
            <TextField
              {...form.field('amount')}
              kind="number"
              label={t('support.amount')}
              hint={amount === undefined ? t('support.amountHint') : moneyWords(amount)}
              optional
            />
            <TextField {...form.field('note')} kind="long" label={t('form.note')} optional />
          </>
        )
      }}
    </EventForm>
  )
}
