import { signal } from '@preact/signals'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'

interface Snack {
  text: string
  undo?: (() => void) | undefined
}

/** How long a message stays in milliseconds: what can be taken back longer than what is only said. */
const lifetime = { undo: 10_000, said: 4000 }

const shown = signal<Snack | undefined>(undefined)
let timer: ReturnType<typeof setTimeout> | undefined

/** Says what happened and where it is now; with `undo` it offers “Lấy lại” for ten seconds. */
export function say(text: string, undo?: () => void): void {
  clearTimeout(timer)
  shown.value = { text, undo }
  timer = setTimeout(
    () => {
      shown.value = undefined
    },
    undo ? lifetime.undo : lifetime.said,
  )
}

/** Takes the message away, for instance when the book is locked. */
export function hush(): void {
  clearTimeout(timer)
  shown.value = undefined
}

/** The place where such messages appear; stands once, in `App`. */
export function SnackPlace() {
  const snack = shown.value
  return (
    <div role="status" aria-live="polite">
      {snack && (
        <div class="snack">
          <span class="grow">{snack.text}</span>
          {snack.undo && (
            <Button
              onPress={() => {
                hush()
                snack.undo?.()
              }}
            >
              {t('action.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
