import { useState } from 'preact/hooks'
import { normaliseText } from '#model/name.ts'
import { Button } from '#ui/part/button.tsx'
import { TextField } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'
import { lengthErrors } from './length.ts'

/** A report that opens no case, with the reason that will be asked for one day. */
export function SetAsideForm({ onReason }: { onReason: (reason: string) => void }) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const press = () => {
    const reason = normaliseText(text)
    const [long] = lengthErrors([['aside', reason, 500]])
    if (reason && !long) onReason(reason)
    else setError(long?.message ?? t('case.reasonMissing'))
  }
  return (
    <div class="stack">
      <TextField
        id="aside"
        kind="long"
        label={t('case.intake.reason')}
        value={text}
        error={error}
        onChange={setText}
      />
      <Button look="main" onPress={press}>
        {t('case.intake.asideDo')}
      </Button>
    </div>
  )
}
