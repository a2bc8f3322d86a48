import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A question that must be answered before going on. The browser's own dialog keeps the focus inside. */
export function Dialog(props: { title: string; onClose: () => void; children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={element} class="dialog" aria-labelledby="dialog-title" onCancel={props.onClose}>
      <div class="stack">
        <h2 id="dialog-title">{props.title}</h2>
        {props.children}
      </div>
    </dialog>
  )
}
