import { countedBirthDay } from '#model/birth.ts'
import { daysBetween } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { GrowthReference } from '#rules/who/growth.ts'
import { nourishmentOf, type Nourishment } from '#score/nourishment.ts'
import { decimal } from '#ui/batch/weigh.ts'
import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { language, t } from '#ui/words/words.ts'

/** The measurements of a child, newest first, with what each says after WHO: a z-score and its band in words. */
export function MeasurementList(props: {
  child: RecordOf<'child'>
  measurements: readonly RecordOf<'measurement'>[]
  growth: GrowthReference | undefined
}) {
  const { child, growth } = props
  const sorted = [...props.measurements].sort((left, right) =>
    (right.fields.on ?? '').localeCompare(left.fields.on ?? ''),
  )
  if (sorted.length === 0) return <p class="muted">{t('growth.none')}</p>
  return (
    <ul class="stack">
      {sorted.map((one) => (
        <li key={one.id} class="sheet stack tight">
          <p>
            <strong>{dateShort(one.fields.on ?? '')}</strong> {figureWords(one)}{' '}
            <StateBadge entity="measurement" id={one.id} />
          </p>
          {growth && <Scores of={scoresOf(child, one, growth)} />}
        </li>
      ))}
    </ul>
  )
}

function Scores({ of }: { of: readonly Nourishment[] }) {
  return (
    <ul class="stack tight">
      {of.map(({ form, z, band, isDoubtful }) => (
        <li key={form}>
          {t(`growth.${form}`)}: {zWords(z)} SD{' '}
          <Badge
            tone={isDoubtful || band.code !== 'normal' ? 'warn' : 'good'}
            icon={isDoubtful ? 'exclaim' : 'chart'}
          >
            {isDoubtful ? t('growth.doubtful') : language.value === 'en' ? band.en : band.vi}
          </Badge>
        </li>
      ))}
    </ul>
  )
}

/** Nothing for a child without sex or birth, or beyond five years. */
export function scoresOf(
  { fields: { sex, birth } }: RecordOf<'child'>,
  { fields }: RecordOf<'measurement'>,
  growth: GrowthReference,
): Nourishment[] {
  if (!sex || !birth || !fields.on) return []
  const days = daysBetween(countedBirthDay(birth), fields.on)
  const { weight = null, height = null, position = null } = fields
  return nourishmentOf(growth, { sex, days }, { weight, height, position })
}

/** “12,5 kg · 88 cm, nằm”. */
function figureWords({ fields: { weight, height, position } }: RecordOf<'measurement'>): string {
  const tall = typeof height === 'number' && `${decimal(height, 10)} cm`
  return [
    typeof weight === 'number' && `${decimal(weight, 1000)} kg`,
    tall && (position ? `${tall}, ${t(`growth.${position}`).toLowerCase()}` : tall),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** “−1,2”, with a real minus. */
function zWords(z: number): string {
  return z.toFixed(1).replace('-', '−').replace('.', ',')
}
