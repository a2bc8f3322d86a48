import type { RecordOf } from '#model/record.ts'
import type { Day } from '#model/day.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, GroupFrame, SelectField, TextField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { presenceChoices, registrationChoices } from '#ui/visit/choice.ts'
import { addressParts, type HouseholdValues } from '#ui/visit/household-form.ts'
import { t } from '#ui/words/words.ts'

/** The controls of a household: number, head, address by its kind, whether they are there, a birth to come. */
export function HouseholdFields(props: {
  form: Form<HouseholdValues>
  areas: readonly RecordOf<'area'>[]
  today: Day
}) {
  const { form, areas, today } = props
  const { values } = form
  const away = values.presence === 'absent' || values.presence === 'boarding'
  return (
    <>
      {areas.length > 1 && (
        <SelectField
          {...form.field('area')}
          label={t('household.area')}
          choices={areas.map((area) => ({ value: area.id, label: area.fields.name ?? '' }))}
        />
      )}
      <TextField
        {...form.field('number')}
        kind="number"
        label={t('household.numberLabel')}
        hint={t('household.numberHint')}
        optional
      />
      <TextField {...form.field('head')} kind="name" label={t('household.head')} optional />
      <TextField {...form.field('phone')} kind="phone" label={t('form.phone')} optional />
      <fieldset class="stack">
        <legend class="visually-hidden">{t('household.address')}</legend>
        <ChipField
          {...form.field('kind')}
          label={t('household.addressKind')}
          onChange={(kind) => kind && form.set({ kind })}
          choices={(['house', 'apartment', 'lodging', 'hamlet'] as const).map((kind) => ({
            value: kind,
            label: t(`addressKind.${kind}`),
          }))}
        />
        {addressParts[values.kind].map((part) => (
          <TextField
            key={`${values.kind}-${part}`}
            {...form.field(part)}
            kind={part === 'keeperPhone' ? 'phone' : 'text'}
            label={t(
              values.kind === 'lodging' && part === 'keeper' ? 'addressPart.landlord' : `addressPart.${part}`,
            )}
            optional
          />
        ))}
      </fieldset>
      <ChipField
        {...form.field('registration')}
        label={t('household.registration')}
        optional
        choices={registrationChoices()}
      />
      <ChipField {...form.field('presence')} label={t('household.presence')} choices={presenceChoices()} />
      {away && <TextField {...form.field('presenceWhere')} label={t('household.awayWhere')} optional />}
      {values.presence !== '' && (
        <DayField
          {...form.field('presenceSince')}
          label={t(away ? 'household.awaySince' : 'household.presentSince')}
          optional={!away}
          today={today}
        />
      )}
      <GroupFrame
        id="expecting"
        label={t('household.expecting')}
        hint={t('household.expectingHint')}
        error={undefined}
        optional
      >
        <div class="date-boxes">
          <TextField {...form.field('expectingMonth')} kind="number" label={t('form.month')} />
          <TextField {...form.field('expectingYear')} kind="number" label={t('form.year')} />
        </div>
      </GroupFrame>
      <TextField
        {...form.field('sheet')}
        kind="number"
        label={t('household.sheet')}
        hint={t('household.sheetHint')}
        optional
      />
      <TextField {...form.field('note')} kind="long" label={t('form.note')} optional />
    </>
  )
}
