import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { href, type Route } from '#ui/route.ts'

interface Look {
  icon?: IconName | undefined
  /** `main` is the one main action of a page; `plain` has no frame; `danger` takes something away. */
  look?: 'main' | 'plain' | 'danger' | undefined
  full?: boolean | undefined
  compact?: boolean | undefined
  children: ComponentChildren
}

interface ButtonProps extends Look {
  id?: string | undefined
  onPress?: (() => void) | undefined
  /** A submit button belongs to the form of this id, or to the form around it. */
  submit?: boolean | string | undefined
  /** Work is under way: the button stays, says so to screen readers, and further presses do nothing. */
  busy?: boolean | undefined
  label?: string | undefined
  pressed?: boolean | undefined
}

/** A button with a verb on it. It is never disabled: pressing it explains. */
export function Button({ id, onPress, submit, busy, label, pressed, ...look }: ButtonProps) {
  return (
    <button
      id={id}
      type={submit ? 'submit' : 'button'}
      class={classOf(look)}
      onClick={busy ? undefined : onPress}
      aria-busy={busy ? 'true' : undefined}
      aria-label={label}
      aria-pressed={pressed}
      {...(typeof submit === 'string' && { form: submit })}
    >
      {look.icon && <Icon name={look.icon} />}
      <span>{look.children}</span>
    </button>
  )
}

/** A link that looks like a button: to a page of the product, or to a telephone (`tel:`, `sms:`). */
export function ButtonLink({ to, ...look }: Look & { to: Route | `tel:${string}` | `sms:${string}` }) {
  return (
    <a class={classOf(look)} href={typeof to === 'string' ? to : href(to)}>
      {look.icon && <Icon name={look.icon} />}
      <span>{look.children}</span>
    </a>
  )
}

function classOf({ look, full, compact }: Look): string {
  const names = ['button']
  if (look === 'main') names.push('main-action')
  else if (look) names.push(look)
  if (full) names.push('full')
  if (compact) names.push('compact')
  return names.join(' ')
}
