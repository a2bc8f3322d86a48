import '#ui/part/file-box.css'
import { FieldFrame } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'

/** A file of this device: the browser's own control lies unseen over a button in the words of the screen. */
export function FileField(props: {
  id: string
  name: string | undefined
  error: string | undefined
  onChoose: (file: File | undefined) => void
}) {
  return (
    <FieldFrame id={props.id} label={t('import.file')} hint={t('import.fileHint')} error={props.error}>
      <div class="file-box">
        <span class="button" aria-hidden="true">
          {t(props.name === undefined ? 'import.fileChoose' : 'import.fileChange')}
        </span>
        <input
          class="file-input"
          id={props.id}
          type="file"
          accept=".xlsx,.csv,.txt,.xlsm"
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={[`${props.id}-hint`, props.error && `${props.id}-error`]
            .filter(Boolean)
            .join(' ')}
          onChange={(event) => props.onChoose(event.currentTarget.files?.[0])}
        />
      </div>
      {props.name !== undefined && <p class="strong file-name">{props.name}</p>}
    </FieldFrame>
  )
}
