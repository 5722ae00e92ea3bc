/** Functions this code calls; a form field or an image with such a name takes its place on the form or document. */
const ELEMENT_FUNCTIONS = [
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'closest',
  'querySelectorAll',
  'checkVisibility',
] as const;

/** Properties that are a node where a named field hides them, and text or another node where not. */
const ELEMENT_NODES = ['firstChild', 'nextSibling', 'parentNode', 'shadowRoot'] as const;

const isField = (node: Node | null): boolean =>
  node !== null && /^(?:input|select|textarea|button|object|output|fieldset|img)$/i.test(node.nodeName);

/** Whether the page's named elements hide the functions that find elements in the document. */
export const areFunctionsHidden = ({ querySelectorAll, getElementsByTagName }: Document): boolean =>
  typeof querySelectorAll !== 'function' || typeof getElementsByTagName !== 'function';

/** Whether the page's named elements hide what the document itself has, or frames are all it has: it cannot be read. */
export function isDocumentClobbered(document: Document): boolean {
  if (areFunctionsHidden(document)) return true;
  return document.body !== null && document.body.localName !== 'body';
}

/** Whether the fields of a form hide what the element itself has: then it is left out. `name` is its `localName`. */
export function isFormClobbered(element: Element, name: unknown): boolean {
  if (typeof name !== 'string') return true;
  if (name !== 'form') return false;
  if (ELEMENT_FUNCTIONS.some((name) => typeof element[name] !== 'function') || typeof element.id !== 'string')
    return true;
  return ELEMENT_NODES.some((name) => isField(element[name]) && !isOwn(element, name));
}

/** A field may really be the first child of its form or stand next to it. */
const isOwn = (element: Element, name: (typeof ELEMENT_NODES)[number]): boolean => {
  const { get } =
    Object.getOwnPropertyDescriptor(name === 'shadowRoot' ? Element.prototype : Node.prototype, name) ?? {};
  return get?.call(element) === element[name];
};
