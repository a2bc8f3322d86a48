import { caseActs } from '#rules/case-act.ts'
import { useBook, useToday } from '#ui/context.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, GroupFrame, TextField, TickField } from '#ui/part/field.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'
import type { CaseValues } from './case-values.ts'
import { ChildPicker } from './child-picker.tsx'

/** What is asked of a case; the hour of receipt is a report's own where there is one. */
export function CaseFields({ form, received }: { form: Form<CaseValues>; received: boolean }) {
  const { register } = useBook()
  const today = useToday()
  const { values } = form
  const known = values.child ? register.get('child', values.child) : undefined
  return (
    <>
      <ChildPicker child={known} onPick={(child) => form.set({ child })} />
      {!known && (
        <>
          <TextField {...form.field('name')} kind="name" label={t('case.name')} optional />
          <TextField {...form.field('age')} kind="number" label={t('case.age')} optional />
          <ChipField
            {...form.field('sex')}
            label={t('case.sex')}
            choices={(['male', 'female', 'unknown'] as const).map((value) => ({
              value,
              label: value === 'unknown' ? t('case.sexUnknown') : t(`person.${value}`),
            }))}
          />
          <TextField {...form.field('address')} label={t('case.address')} optional />
        </>
      )}
      <ChipField
        {...form.field('kind')}
        label={t('case.kindLabel')}
        choices={(['abused', 'atRisk', 'special'] as const).map((value) => ({
          value,
          label: t(`case.kind.${value}`),
        }))}
      />
      <GroupFrame id="acts" label={t('case.acts')} error={undefined} optional>
        <div class="chips">
          {choicesOf(caseActs).map(({ value, label }) => (
            <TickField
              key={value}
              id={`acts-${value}`}
              label={label}
              value={values.acts.includes(value)}
              onChange={(on) =>
                form.set({ acts: on ? [...values.acts, value] : values.acts.filter((one) => one !== value) })
              }
            />
          ))}
        </div>
      </GroupFrame>
      {received && (
        <>
          <DayField {...form.field('received')} label={t('case.received')} today={today} />
          <TextField {...form.field('clock')} label={t('case.clock')} hint={t('case.clockHint')} />
        </>
      )}
      <GroupFrame id="place" label={t('case.place')} hint={t('case.placeHint')} error={undefined}>
        <div class="chips">
          {(['happenedHere', 'livesHere'] as const).map((name) => (
            <TickField
              key={name}
              id={name}
              label={t(`case.${name}`)}
              value={values[name]}
              onChange={(on) => form.set({ [name]: on })}
            />
          ))}
        </div>
      </GroupFrame>
      <ChipField
        {...form.field('level')}
        label={t('case.level')}
        optional
        choices={(['prevention', 'support', 'intervention'] as const).map((value) => ({
          value,
          label: t(`case.level.${value}`),
        }))}
      />
      <TextField {...form.field('number')} label={t('case.number')} optional />
    </>
  )
}
