import { useState } from 'preact/hooks'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Cover } from '#ui/start/frame.tsx'
import { t } from '#ui/words/words.ts'

/** Inside Zalo or Facebook there is no enrolment: what is stored there is gone with the next visit. */
export function InApp({ app }: { app: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(location.href)
    setCopied(true)
  }
  return (
    <Cover title={t('inApp.title', { app })}>
      <p>{t('inApp.do', { app })}</p>
      <Button look="main" full onPress={() => void copy()}>
        {t('inApp.copy')}
      </Button>
      {copied && (
        <Note tone="good" icon="tick" alert>
          {t('inApp.copied')}
        </Note>
      )}
    </Cover>
  )
}

/** On an iPhone the data of a mere tab may be deleted after a week. */
export function LooseOnIphone() {
  return (
    <Cover title={t('iphone.title')}>
      <Note tone="warn" icon="phone">
        {t('iphone.do')}
      </Note>
    </Cover>
  )
}
