import { t } from '#ui/words/words.ts'
import { intakeFacts } from './intake-facts.tsx'
import { SheetFrame } from './sheet-frame.tsx'
import type { Intake } from './waiting.ts'

/** Mẫu số 01 on paper. Who gave the information is left out: the file goes to people who need not know. */
export function IntakeSheet({ intake, day, printed }: { intake: Intake; day: string; printed: string }) {
  return (
    <SheetFrame
      number="……"
      title={t('case.intake.sheet', { kind: t(`case.kind.${intake.fields.kind ?? 'abused'}`) })}
      lines={[t('case.form.01')]}
      left=""
      right={t('case.intake.signer')}
      day={t('case.sheetDay', { date: day })}
      printed={printed}
    >
      {intakeFacts(intake).map(([label, value]) => (
        <p key={label}>
          {label}: {value}
        </p>
      ))}
    </SheetFrame>
  )
}
