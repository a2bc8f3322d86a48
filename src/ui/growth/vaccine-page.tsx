import { vaccineDoses, type VaccineDose } from '#check/vaccine-dose.ts'
import type { RecordOf } from '#model/record.ts'
import { doseKinds } from '#rules/dose-kind.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { checkVaccines, doseKey, startVaccines, vaccineChanges } from '#ui/growth/vaccine-form.ts'
import { dateShort } from '#ui/moment.ts'
import { go } from '#ui/navigate.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { emptyDate } from '#ui/part/date-text.ts'
import { ChipField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { childName, codeLabel } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** “Tiêm chủng”: full by the book or card, and the days of doses against the schedule of the child's birth. */
export function VaccinePage({ child }: { child: RecordOf<'child'> }) {
  const today = useToday()
  const actions = useActions()
  const book = useBook()
  const doses = vaccineDoses({ register: book.register, on: today }, child)
  const form = useForm({
    form: `child/${child.id}/vaccines`,
    title: `${t('vaccine.title')} – ${childName(child)}`,
    initial: startVaccines(child, doses),
    check: (values) => checkVaccines(values, child, doses, today),
    save: async (values) => {
      const newId = () => actions.newId()
      const changes = vaccineChanges(values, child, { doses, today, newId })
      if (changes.length > 0) await book.record(changes)
    },
    done() {
      say(t('snack.savedOnPhone'))
      go({ page: 'child', id: child.id }, { replace: true })
    },
  })
  const errorOf = (id: string) => form.errors.find(({ field }) => field === id)?.message
  return (
    <Page
      title={t('vaccine.title')}
      before={<p class="strong">{childName(child)}</p>}
      back={{ page: 'child', id: child.id }}
      foot={<SaveButton form={form} />}
    >
      <FormBody form={form}>
        <ChipField
          {...form.field('full')}
          label={t('health.vaccinated')}
          hint={t('health.vaccinatedHint')}
          choices={(['yes', 'no', 'unknown'] as const).map((full) => ({
            value: full,
            label: t(`vaccinated.${full}`),
          }))}
        />
        {form.values.full === 'yes' && (
          <DayField {...form.field('fullOn')} label={t('health.vaccinatedOn')} optional today={today} />
        )}
        <details>
          <summary class="button plain">
            {t('vaccine.days', { given: doses.filter(({ given }) => given).length, all: doses.length })}
          </summary>
          <div class="stack loose">
            <Note tone="quiet" icon="told">
              {t('vaccine.schedule')}
            </Note>
            {doses.map((dose) => (
              <DayField
                key={doseKey(dose.item)}
                id={doseKey(dose.item)}
                label={doseWords(dose)}
                hint={dueWords(dose)}
                optional
                today={today}
                value={form.values.doses[doseKey(dose.item)] ?? emptyDate}
                error={errorOf(doseKey(dose.item))}
                onChange={(typed) =>
                  form.set({ doses: { ...form.values.doses, [doseKey(dose.item)]: typed } })
                }
              />
            ))}
          </div>
        </details>
      </FormBody>
    </Page>
  )
}

function doseWords({ item }: VaccineDose): string {
  return t('vaccine.dose', { vaccine: codeLabel(doseKinds, item.antigen), dose: item.dose })
}

/** From when a dose is due; nothing once it is given, or where no source tells its age. */
function dueWords({ state, dueOn }: VaccineDose): string | undefined {
  if (dueOn === undefined || state === 'given') return undefined
  return t(state === 'due' ? 'vaccine.due' : 'vaccine.later', { date: dateShort(dueOn) })
}
