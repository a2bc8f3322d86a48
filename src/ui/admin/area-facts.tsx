import { assignmentsOf } from '#model/assignment.ts'
import { addDays, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { useRegister } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'
import { streetWords } from './street-rows.ts'

/** What the book knows of one địa bàn: dates, households, streets with their household numbers, people with dates. */
export function AreaFacts(props: {
  area: RecordOf<'area'>
  count: { households: number; all: number } | undefined
}) {
  const { id, fields } = props.area
  const people = useRegister(({ register }) => holdersOf(register, id), [id])
  return (
    <div class="sheet stack">
      <dl class="facts">
        <dt>{t('admin.area.householdsLabel')}</dt>
        <dd>{props.count ? props.count.households : '…'}</dd>
        <dt>{t('admin.area.from')}</dt>
        <dd>{fields.from ? dateShort(fields.from) : t('admin.always')}</dd>
        {fields.to && (
          <>
            <dt>{t('admin.area.to')}</dt>
            <dd>{dateShort(fields.to)}</dd>
          </>
        )}
        <dt>{t('admin.area.people')}</dt>
        <dd>
          {people.length === 0 && t('admin.area.nobody')}
          {people.map(({ name, from, to }) => (
            <span class="block" key={`${name}${from ?? ''}`}>
              {name} <span class="muted">{spanWords(from, to)}</span>
            </span>
          ))}
        </dd>
      </dl>
      <Streets streets={fields.streets ?? null} />
    </div>
  )
}

function Streets({ streets }: { streets: NonNullable<RecordOf<'area'>['fields']['streets']> | null }) {
  if (!streets || streets.length === 0) return <p class="muted">{t('admin.street.none')}</p>
  if (typeof streets === 'string') return <p>{streets}</p>
  return (
    <table class="plain-table">
      <caption>{t('admin.street.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('admin.street.place')}</th>
          <th scope="col">{t('admin.street.numbers')}</th>
        </tr>
      </thead>
      <tbody>
        {streets.map((row, index) => (
          <tr key={index}>
            <td>{streetWords(row)}</td>
            <td class="numbers">{numbersWords(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** “1 – 10”, “từ 11”, “đến 30”, or nothing. */
function numbersWords({
  fromNumber,
  toNumber,
}: {
  fromNumber?: number | undefined
  toNumber?: number | undefined
}): string {
  if (fromNumber !== undefined && toNumber !== undefined) return `${String(fromNumber)} – ${String(toNumber)}`
  if (fromNumber !== undefined) return t('admin.street.fromOnly', { number: fromNumber })
  return toNumber === undefined ? '' : t('admin.street.toOnly', { number: toNumber })
}

/** From when until when, both days counting. */
export function spanWords(from: Day | null, to: Day | undefined): string {
  const until = to && dateShort(addDays(to, -1))
  if (from && until) return t('admin.span', { from: dateShort(from), until })
  if (from) return t('admin.spanFrom', { from: dateShort(from) })
  return until ? t('admin.spanUntil', { until }) : ''
}

interface Holder {
  name: string
  from: Day | null
  to: Day | undefined
}

/** Everybody who has, had or will have the area by an assignment of their own, the newest first. */
function holdersOf(register: Register, area: string): Holder[] {
  const found: Holder[] = []
  for (const { removed, fields } of register.all('account')) {
    if (removed) continue
    for (const own of assignmentsOf(fields)) {
      if (own.area === area) found.push({ name: fields.name ?? '', from: own.from, to: own.to })
    }
  }
  return found.sort((left, right) => (right.from ?? '').localeCompare(left.from ?? ''))
}
