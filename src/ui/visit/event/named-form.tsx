import { DayField } from '#ui/part/date-field.tsx'
import { birthTextOf } from '#ui/part/date-text.ts'
import { TextField } from '#ui/part/field.tsx'
import { identifierWarning } from '#ui/visit/child-basics.ts'
import { ChildPick } from '#ui/visit/event/child-pick.tsx'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import { checkNamed, namedChanges, startNamed, waitingForName } from '#ui/visit/event/named.ts'
import { t } from '#ui/words/words.ts'

/** The birth certificate is there: name, number, identifier. */
export function NamedForm({ context }: { context: EventContext }) {
  const waiting = waitingForName(context)
  return (
    <EventForm kind="named" context={context} start={startNamed} check={checkNamed} changes={namedChanges}>
      {(form) => {
        const child = context.children.find((one) => one.id === form.values.child)
        const unnamed = child?.fields.name?.placeholder === true
        const birth = child?.fields.birth
        return (
          <>
            <ChildPick
              {...form.field('child')}
              children={waiting.length > 0 ? waiting : context.children}
              today={context.today}
            />
            {unnamed && <TextField {...form.field('name')} kind="name" label={t('event.nameOnPaper')} />}
            <DayField {...form.field('date')} label={t('event.registeredOn')} today={context.today} />
            <TextField {...form.field('number')} label={t('event.certificateNumber')} optional />
            <TextField {...form.field('place')} label={t('event.certificatePlace')} optional />
            <TextField
              {...form.field('identifier')}
              kind="number"
              label={t('child.identifier')}
              optional
              warning={
                birth &&
                identifierWarning(
                  form.values.identifier,
                  { sex: child.fields.sex ?? '', birth: birthTextOf(birth, context.today) },
                  context.today,
                )
              }
            />
          </>
        )
      }}
    </EventForm>
  )
}
