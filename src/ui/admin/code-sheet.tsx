import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useActions } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { say } from '#ui/part/snack.tsx'
import { t } from '#ui/words/words.ts'
import { codeGroups, timeLeft } from './code-time.ts'

export interface MadeCode {
  name: string
  code: string
  /** Milliseconds since 1970 by the server's clock. */
  expires: number
}

/** The code in letters that can be read across a table, and how long it still opens a phone. */
export function CodeSheet({ made, onClose }: { made: MadeCode; onClose: () => void }) {
  const actions = useActions()
  const now = useSignal(actions.now())
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    place.current?.focus()
    const timer = setInterval(() => (now.value = actions.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const left = timeLeft(made.expires, now.value + (actions.sync.value.clockOffset ?? 0))
  const groups = codeGroups(made.code)
  return (
    <section
      class="sheet code-sheet"
      tabIndex={-1}
      ref={place}
      aria-label={t('codes.for', { name: made.name })}
    >
      <h2>{t('codes.for', { name: made.name })}</h2>
      {left ? (
        <>
          <p class="code-letters" aria-label={made.code.split('').join(' ')}>
            {groups.map((group) => (
              <span key={group}>{group}</span>
            ))}
          </p>
          <p class="strong numbers" role="timer">
            <Icon name="clock" /> {t('codes.left', left)}
          </p>
          <p>{t('codes.howTo')}</p>
        </>
      ) : (
        <p class="strong">{t('codes.expired')}</p>
      )}
      <div class="row">
        {left && <Button onPress={() => void copy(made.code)}>{t('codes.copy')}</Button>}
        <Button look="plain" onPress={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </section>
  )
}

async function copy(code: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code)
    say(t('codes.copied'))
  } catch {
    say(t('codes.copyByHand'))
  }
}
