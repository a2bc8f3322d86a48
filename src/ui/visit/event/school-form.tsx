import { educationLevels } from '#rules/education-level.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, SelectField, TextField } from '#ui/part/field.tsx'
import { choicesOf } from '#ui/visit/child-words.ts'
import { ChildPick } from '#ui/visit/event/child-pick.tsx'
import { EventForm } from '#ui/visit/event/event-form.tsx'
import type { EventContext } from '#ui/visit/event/event.ts'
import { checkSchool, gradesOf, schoolChanges, startSchool } from '#ui/visit/event/school.ts'
import { t } from '#ui/words/words.ts'

/** Where a child learns now, or that it left school. */
export function SchoolForm({ context }: { context: EventContext }) {
  return (
    <EventForm
      kind="school"
      context={context}
      start={startSchool}
      check={checkSchool}
      changes={schoolChanges}
    >
      {(form) => {
        const grades = gradesOf[form.values.level]
        const left = form.values.level === 'dropped-out'
        const hasSchool = form.values.level !== '' && !left && form.values.level !== 'not-yet'
        return (
          <>
            <ChildPick {...form.field('child')} children={context.children} today={context.today} />
            <SelectField
              {...form.field('level')}
              label={t('school.level')}
              choices={choicesOf(educationLevels)}
            />
            {grades && (
              <ChipField
                {...form.field('grade')}
                label={t('school.grade')}
                choices={grades.map((grade) => ({ value: String(grade), label: String(grade) }))}
              />
            )}
            {hasSchool && <TextField {...form.field('school')} label={t('school.name')} optional />}
            {left && <TextField {...form.field('reason')} label={t('school.whyLeft')} />}
            <DayField {...form.field('date')} label={t('school.since')} today={context.today} />
          </>
        )
      }}
    </EventForm>
  )
}
