/** Whether a change concerns the body: the head changes with every unread message, and extensions hang things beside the body. */
export function isInBody({ body }: Document, { target, addedNodes }: MutationRecord): boolean {
  return body?.contains(target) === true || Array.from(addedNodes).some((node) => node.contains(body));
}
