import '#ui/part/file-box.css'
import { useState } from 'preact/hooks'
import { bring, type Brought } from '#ui/carry/bring.ts'
import { useActions, useBook } from '#ui/context.ts'
import { FieldFrame } from '#ui/part/field.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** Takes the file that a collaborator without a network handed over, and says what became of each change in it. */
export function BringPage() {
  const { send } = useActions()
  const { header } = useBook()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<Brought | undefined>(undefined)
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file || !send || busy) return
    setBusy(true)
    setResult(undefined)
    // a file that vanished from its stick is no file of ours
    const text = await file.text().catch(() => '')
    setResult(await bring(send, header.book, text))
    setBusy(false)
    input.value = ''
  }
  return (
    <Page title={t('bring.title')} back={{ page: 'settings' }}>
      <section class="sheet stack">
        <FieldFrame id="carried" label={t('bring.file')} hint={t('bring.help')} error={undefined}>
          <div class="file-box">
            <span class="button" aria-hidden="true">
              {t('bring.choose')}
            </span>
            <input
              class="file-input"
              id="carried"
              type="file"
              accept=".txt,text/plain"
              aria-describedby="carried-hint"
              onChange={(event) => void choose(event.currentTarget)}
            />
          </div>
        </FieldFrame>
        {busy && <p role="status">{t('bring.busy')}</p>}
        {result && (
          <Note tone={result.good ? 'good' : 'warn'} icon={result.good ? 'tick' : 'exclaim'} alert>
            {result.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Note>
        )}
      </section>
    </Page>
  )
}
