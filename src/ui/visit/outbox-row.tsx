import type { OutboxEntry } from '#book/book.ts'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { StateWord } from '#ui/part/state-badge.tsx'
import { subjectOf } from '#ui/visit/subject.ts'
import { asSentence, codeWords, t } from '#ui/words/words.ts'

/** One change that has no receipt yet: what it says, about whom, since when, and for a refused one why and where to. */
export function OutboxRow({ entry }: { entry: OutboxEntry }) {
  const { change, state } = entry
  const now = useActions().now()
  const book = useBook()
  const subject = useRegister(
    (open) => subjectOf(open.register, change.entity, change.entityId, change.fields),
    [change.id],
  )
  const dismiss = async () => {
    await book.dismiss(change.id)
    say(t('outbox.dismissed'))
  }
  const shown =
    state === 'refused'
      ? { state, reason: entry.reason ?? '' }
      : ({ state: state === 'sending' ? 'sending' : 'saved' } as const)
  return (
    <div class="row-item">
      <div class="row-body stack tight">
        <div>
          <span class="title">{subject.name}</span>
          <span class="line muted">
            {codeWords('entity', change.kind === 'remove/1' ? 'removed' : change.entity)} ·{' '}
            {t('outbox.savedAt', { clock: momentWords(entry.savedAt, now) })}
          </span>
        </div>
        <div class="row">
          <StateWord state={shown} unit="" now={now} />
        </div>
        {state === 'refused' && (
          <>
            <p>
              {asSentence(codeWords('reason', entry.reason ?? ''))}
              {entry.field && ` – ${codeWords('field', entry.field)}`}
            </p>
            <div class="row">
              {subject.to && (
                <ButtonLink to={subject.to} icon="pencil">
                  {t('state.reopen')}
                </ButtonLink>
              )}
              <Button onPress={() => void dismiss()}>{t('outbox.dismiss')}</Button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
