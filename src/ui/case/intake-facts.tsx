import { birthWords } from '#ui/age.ts'
import { useRegister } from '#ui/context.ts'
import { momentFull } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'
import { sexOf } from './subject.ts'
import type { Intake } from './waiting.ts'

/** Label and value of everything that a report says, in the order of Mẫu số 01; what is empty is left out. */
export function intakeFacts({ fields }: Intake): (readonly [string, string])[] {
  const parent = (one: typeof fields.father) =>
    one
      ? [one.name, one.age === undefined ? '' : t('age.years', { years: one.age }), one.job]
          .filter(Boolean)
          .join(', ')
      : ''
  const rows: (readonly [string, string | null | undefined])[] = [
    [t('case.intake.source'), fields.source && t(`case.source.${fields.source}`)],
    [t('case.received'), fields.receivedAt === undefined ? '' : momentFull(fields.receivedAt)],
    [t('case.name'), fields.childName],
    [t('case.intake.birth'), fields.birth ? birthWords(fields.birth) : ''],
    [t('case.age'), typeof fields.age === 'number' ? String(fields.age) : ''],
    [t('case.sex'), fields.sex === 'unknown' ? t('case.sexUnknown') : sexOf(fields.sex)],
    [t('case.intake.place'), fields.place],
    [t('case.intake.state'), fields.state],
    [t('case.intake.feared'), fields.feared],
    [t('case.intake.father'), parent(fields.father)],
    [t('case.intake.mother'), parent(fields.mother)],
    [t('case.intake.family'), fields.family],
    [t('case.intake.carer'), fields.carer],
    [t('case.intake.helped'), fields.helped],
    [
      t('case.intake.calls'),
      (fields.calls ?? []).map(({ whom, at }) => `${whom} (${momentFull(at)})`).join('; '),
    ],
    [t('case.intake.note'), fields.note],
  ]
  return rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}

/** What a report says, and who gave it where that was allowed. */
export function IntakeFacts({ intake }: { intake: Intake }) {
  const reporter = useRegister(
    ({ register }) =>
      [...register.all('intakeReporter')].find(
        ({ fields, removed }) => !removed && fields.intake === intake.id,
      ),
    [intake.id],
    ({ keys }) => [...keys].some((key) => key.startsWith('intakeReporter/')),
  )
  const { name, phone, address, note } = reporter?.fields ?? {}
  return (
    <>
      <dl class="facts">
        {intakeFacts(intake).map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {reporter && (
        <details>
          <summary class="button plain">{t('case.intake.reporter')}</summary>
          <p>{[name, phone, address, note].filter(Boolean).join(' · ')}</p>
        </details>
      )}
    </>
  )
}
