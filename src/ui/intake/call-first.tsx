import { useActions, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { callList, messageNumber } from '#ui/intake/call-list.ts'
import { t } from '#ui/words/words.ts'

/** A call that was made. */
export interface Call {
  whom: string
  at: number
}

/** The numbers, each with “Đã gọi” beside it; a message that says nothing of whom or what, where nobody answers. */
export function CallFirst(props: { calls: readonly Call[]; onCalls: (calls: Call[]) => void }) {
  const { calls, onCalls } = props
  const actions = useActions()
  const lines = useRegister((book) => callList(book.register))
  const number = useRegister((book) => messageNumber(book.register))
  return (
    <section class="sheet stack">
      <h2>{t('intake.callFirst')}</h2>
      <p>{t('intake.callFirstHelp')}</p>
      <ul class="stack">
        {lines.map(({ name, phone }) => {
          const call = calls.find(({ whom }) => whom === name)
          return (
            <li key={phone} class="stack tight">
              <span class="strong">{name}</span>
              <div class="row">
                <ButtonLink to={`tel:${phone}`} icon="call">
                  {t('action.call')} {phone}
                </ButtonLink>
                {call ? (
                  <Button onPress={() => onCalls(calls.filter((one) => one !== call))}>
                    {t('intake.notCalled')}
                    <span class="visually-hidden"> {name}</span>
                  </Button>
                ) : (
                  <Button icon="tick" onPress={() => onCalls([...calls, { whom: name, at: actions.now() }])}>
                    {t('intake.called')}
                    <span class="visually-hidden"> {name}</span>
                  </Button>
                )}
              </div>
              {call && (
                <Badge tone="good" icon="tick">
                  {t('intake.calledAt', { name, clock: momentWords(call.at, actions.now()) })}
                </Badge>
              )}
            </li>
          )
        })}
      </ul>
      <ButtonLink to={`sms:${number ?? ''}?body=${encodeURIComponent(t('intake.message'))}`} icon="told">
        {t('intake.sendMessage')}
      </ButtonLink>
    </section>
  )
}
