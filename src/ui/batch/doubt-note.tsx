import { useState } from 'preact/hooks'
import { normaliseText } from '#model/name.ts'
import type { Doubt } from '#ui/batch/doubt.ts'
import { decimal } from '#ui/batch/weigh.ts'
import { dateShort } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { TextField } from '#ui/part/field.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** What is unlikely about the figures, and the ways on: correct them, or say why they are right. */
export function DoubtNote(props: {
  id: string
  doubts: readonly Doubt[]
  onCorrect: () => void
  onReason: (reason: string) => void
}) {
  const [reason, setReason] = useState('')
  const given = normaliseText(reason).slice(0, 200)
  return (
    <div class="doubt">
      <Note tone="warn" icon="warning" alert>
        {props.doubts.map((doubt) => (
          <p key={`${doubt.what}${doubt.kind}`}>{doubtWords(doubt)}</p>
        ))}
        <div class="row">
          {(['batch.reasonAgain', 'batch.reasonIll'] as const).map((key) => (
            <Button key={key} compact onPress={() => props.onReason(t(key))}>
              {t(key)}
            </Button>
          ))}
          <Button compact icon="pencil" onPress={props.onCorrect}>
            {t('batch.correct')}
          </Button>
        </div>
        <details>
          <summary class="button plain">{t('batch.reasonOther')}</summary>
          <div class="stack tight">
            <TextField
              id={props.id}
              label={t('batch.reason')}
              value={reason}
              most={200}
              error={undefined}
              onChange={setReason}
            />
            <Button onPress={() => given && props.onReason(given)}>{t('batch.reasonSave')}</Button>
          </div>
        </details>
      </Note>
    </div>
  )
}

function doubtWords(doubt: Doubt): string {
  const what = t(doubt.what === 'weight' ? 'batch.doubtWeight' : 'batch.doubtHeight')
  const unit = t(doubt.what === 'weight' ? 'batch.kg' : 'batch.cm')
  switch (doubt.kind) {
    case 'usual':
      return t('batch.doubtUsual', { what, usual: decimal(Math.round(doubt.usual * 10), 10), unit })
    case 'range':
      return t('batch.doubtRange', { what, least: doubt.least, most: doubt.most, unit })
    case 'shrunk':
      return t('batch.doubtShrunk', {
        before: decimal(Math.round(doubt.before * 10), 10),
        date: dateShort(doubt.on),
      })
  }
}
