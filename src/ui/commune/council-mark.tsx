import type { RecordOf } from '#model/record.ts'
import { ChipField } from '#ui/part/field.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { t } from '#ui/words/words.ts'

/** The council's explicit đạt / không đạt of one criterion (A3). */
export function CouncilMark({
  assessment,
  criterion,
}: {
  assessment: RecordOf<'assessment'>
  criterion: number
}) {
  const record = useRecord()
  const marks = assessment.fields.marks ?? {}
  const mark = marks[String(criterion)] ?? 'none'
  const set = async (next: 'met' | 'unmet' | 'none' | '') => {
    const { [String(criterion)]: _before, ...others } = marks
    const fields = {
      marks: next === 'met' || next === 'unmet' ? { ...others, [String(criterion)]: next } : others,
    }
    if (await record([{ kind: 'set/1', entity: 'assessment', entityId: assessment.id, fields }])) {
      say(t('score.saved'))
    }
  }
  return (
    <ChipField
      id={`mark-${String(criterion)}`}
      label={t('score.mark')}
      value={mark}
      error={undefined}
      onChange={(next) => void set(next)}
      choices={(['met', 'unmet', 'none'] as const).map((value) => ({
        value,
        label: t(`score.mark.${value}`),
      }))}
    />
  )
}
