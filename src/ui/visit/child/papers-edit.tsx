import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { insuranceSources } from '#rules/insurance-source.ts'
import { useRegister } from '#ui/context.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { birthTextOf, emptyBirth } from '#ui/part/date-text.ts'
import { ChipField, SelectField, TextField } from '#ui/part/field.tsx'
import { identifierWarning } from '#ui/visit/child-basics.ts'
import { childName, choicesOf } from '#ui/visit/child-words.ts'
import { EditFrame } from '#ui/visit/child/edit-frame.tsx'
import { checkPapers, papersChanges, startPapers } from '#ui/visit/child/papers.ts'
import { sameChildren } from '#check/same-child.ts'
import { householdTitle } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** Identifier, birth certificate, BHYT card. */
export function PapersEdit({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  return (
    <EditFrame
      part="papers"
      child={child}
      start={startPapers(child, today)}
      check={(values) => checkPapers(values, today)}
      changes={(values) => papersChanges(values, child, today)}
    >
      {(form) => {
        const { identifier, registered, insured } = form.values
        return (
          <>
            <section class="sheet stack">
              <h2>{t('child.identifier')}</h2>
              <IdentifierField
                child={child}
                today={today}
                identifier={identifier}
                binding={form.field('identifier')}
              />
            </section>
            <section class="sheet stack">
              <h2>{t('papers.registration')}</h2>
              <ChipField
                {...form.field('registered')}
                label={t('papers.registered')}
                choices={[
                  { value: 'registered', label: t('papers.registeredYes') },
                  { value: 'unregistered', label: t('papers.registeredNo') },
                ]}
              />
              {registered === 'registered' && (
                <>
                  <DayField
                    {...form.field('registeredOn')}
                    label={t('event.registeredOn')}
                    today={today}
                    optional
                  />
                  <TextField {...form.field('certificate')} label={t('event.certificateNumber')} optional />
                  <TextField
                    {...form.field('certificatePlace')}
                    label={t('event.certificatePlace')}
                    optional
                  />
                </>
              )}
            </section>
            <section class="sheet stack">
              <h2>{t('papers.insurance')}</h2>
              <ChipField
                {...form.field('insured')}
                label={t('papers.insured')}
                choices={[
                  { value: 'insured', label: t('papers.insuredYes') },
                  { value: 'none', label: t('papers.insuredNo') },
                ]}
              />
              {insured === 'insured' && (
                <>
                  <TextField
                    {...form.field('insuranceNumber')}
                    kind="code"
                    label={t('papers.insuranceNumber')}
                    optional
                  />
                  <SelectField
                    {...form.field('insuranceSource')}
                    label={t('papers.insuranceSource')}
                    choices={choicesOf(insuranceSources)}
                    optional
                  />
                  <DayField
                    {...form.field('insuredFrom')}
                    label={t('papers.insuredFrom')}
                    today={today}
                    optional
                  />
                </>
              )}
              {insured === 'none' && (
                <TextField {...form.field('insuranceReason')} label={t('papers.insuranceReason')} optional />
              )}
            </section>
          </>
        )
      }}
    </EditFrame>
  )
}

/** Twelve digits; what they say about sex and year, and whoever else has them, is a warning, never an error. */
function IdentifierField(props: {
  child: RecordOf<'child'>
  today: Day
  identifier: string
  binding: { id: string; value: string; error: string | undefined; onChange: (value: string) => void }
}) {
  const { child, today, identifier } = props
  const { birth, sex } = child.fields
  const other = useRegister(
    (book) => {
      const [found] = sameChildren(
        book.register,
        { name: '', mother: '', birth: undefined, identifier },
        child.id,
      )
      const household = found && book.register.get('household', found.child.fields.household ?? '')
      return (
        found &&
        household &&
        t('warning.identifierTwice', { name: childName(found.child), household: householdTitle(household) })
      )
    },
    [identifier],
  )
  return (
    <TextField
      {...props.binding}
      kind="number"
      label={t('papers.identifierLabel')}
      hint={t('papers.identifierHint')}
      optional
      warning={
        other ??
        identifierWarning(
          identifier,
          { sex: sex ?? '', birth: birth ? birthTextOf(birth, today) : emptyBirth },
          today,
        )
      }
    />
  )
}
