import { useRef } from 'preact/hooks'
import type { Register } from '#model/register.ts'
import { fixedHolidays } from '#rules/working-day.ts'
import { useActions, useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm, type FieldError } from '#ui/part/use-form.ts'
import { useRecord } from '#ui/part/use-record.ts'
import { parseDayText } from '#ui/commune/day-text.ts'
import { created, removed } from '#ui/visit/change.ts'
import { textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'
import { lengthErrors } from './length.ts'

interface Values {
  on: string
  name: string
  works: 'off' | 'works'
}

/** The days that count otherwise than the week says; terms in working days are reckoned with them. */
export function DaysOffPage() {
  const may = useMayWrite('dayOff')
  const days = useRegister(
    ({ register }) => daysOf(register),
    [],
    ({ keys }) => [...keys].some(isDayOff),
  )
  const record = useRecord()
  return (
    <Page title={t('dayOff.title')} back={{ page: 'cases' }}>
      <p>{t('dayOff.intro')}</p>
      <ul class="rows sheet flush">
        {fixedHolidays.days.map((day) => (
          <li key={day.on} class="row-item">
            <span class="row-body">
              <span class="title">{`${String(Number(day.on.slice(3)))}/${String(Number(day.on.slice(0, 2)))}`}</span>
              <span class="line muted">
                {own(day)} · {t('dayOff.everyYear')}
              </span>
            </span>
          </li>
        ))}
        {days.map(({ id, fields }) => (
          <li key={id} class="row-item">
            <span class="row-body">
              <span class="title">{dateShort(fields.on ?? '')}</span>
              <span class="line muted">
                {fields.name} · {t(fields.works ? 'dayOff.works' : 'dayOff.off')}
              </span>
            </span>
            {may && (
              <Button
                label={`${t('action.drop')} ${dateShort(fields.on ?? '')}`}
                onPress={() => void record([removed('dayOff', id, 'wrong')])}
              >
                {t('action.drop')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && <NewDay key={days.length} />}
    </Page>
  )
}

function NewDay() {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const id = useRef(actions.newId())
  const form = useForm<Values>({
    form: 'dayOff',
    title: t('dayOff.title'),
    initial: { on: '', name: '', works: 'off' },
    check(values) {
      const errors: FieldError[] = []
      if (!parseDayText(values.on, today)) errors.push({ field: 'on', message: t('figure.fault.day') })
      if (!values.name.trim()) errors.push({ field: 'name', message: t('case.answerMissing') })
      return [...errors, ...lengthErrors([['name', values.name, 120]])]
    },
    save: (values) =>
      book.record([
        created('dayOff', id.current, {
          on: parseDayText(values.on, today) ?? today,
          name: textOrNull(values.name) ?? '',
          works: values.works === 'works',
        }),
      ]),
    done: () => say(t('snack.savedOnPhone')),
  })
  return (
    <section class="sheet stack">
      <h2>{t('dayOff.new')}</h2>
      <FormBody form={form}>
        <TextField {...form.field('on')} label={t('dayOff.on')} placeholder="17/2/2027" />
        <TextField {...form.field('name')} label={t('dayOff.name')} />
        <ChipField
          {...form.field('works')}
          label={t('dayOff.kind')}
          onChange={(works) => works && form.set({ works })}
          choices={[
            { value: 'off', label: t('dayOff.off') },
            { value: 'works', label: t('dayOff.works') },
          ]}
        />
      </FormBody>
      <SaveButton form={form} />
    </section>
  )
}

function daysOf(register: Register) {
  return [...register.all('dayOff')]
    .filter(({ removed: gone }) => !gone)
    .sort((left, right) => (left.fields.on ?? '').localeCompare(right.fields.on ?? ''))
}

function isDayOff(key: string): boolean {
  return key.startsWith('dayOff/')
}
