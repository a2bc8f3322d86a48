import { useBook, useRegister, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { useForm } from '#ui/part/use-form.ts'
import type { RecordOf } from '#model/record.ts'
import type { RouteOf } from '#ui/route.ts'
import { HouseholdFields } from '#ui/visit/household-fields.tsx'
import { checkHousehold, householdChanges, startHousehold } from '#ui/visit/household-form.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { PovertyLine } from '#ui/visit/poverty-line.tsx'
import { t } from '#ui/words/words.ts'

/** Changes what is written about a household. */
export function HouseholdEdit({ route }: { route: RouteOf<'householdEdit'> }) {
  const household = useRegister((book) => book.register.get('household', route.id), [route.id])
  if (!household) {
    return (
      <Page title={t('household.edit')} back={{ page: 'home' }}>
        <Nothing>{t('household.missing')}</Nothing>
      </Page>
    )
  }
  return <Edit household={household} />
}

function Edit({ household }: { household: RecordOf<'household'> }) {
  const book = useBook()
  const today = useToday()
  const areas = useRegister(
    (open) => ownAreas(open),
    [],
    (touched) => touched.everything,
  )
  const form = useForm({
    form: `household/${household.id}`,
    title: householdLine(household),
    initial: startHousehold(household, '', today),
    check: (values) => checkHousehold(values, book.register, today, household.id),
    save: async (values) => {
      const changes = householdChanges(values, household, household.id, today)
      if (changes.length > 0) await book.record(changes)
    },
    done: () => {
      say(t('snack.savedOnPhone'))
      go({ page: 'household', id: household.id }, { replace: true })
    },
  })
  return (
    <Page
      title={t('household.edit')}
      before={<p class="strong">{householdLine(household)}</p>}
      back={{ page: 'household', id: household.id }}
      foot={<SaveButton form={form} />}
    >
      <FormBody form={form}>
        <HouseholdFields form={form} areas={areas} today={today} />
        <PovertyLine household={household} today={today} />
      </FormBody>
    </Page>
  )
}
