// What somebody does is one step in the browser's history, whatever the address becomes on the way.
//
// Streamlit's front end writes an address down as a new step with every message that names one. Of a page that is left it
// takes what stood in the address out first, and then goes on: Back would find that page without its filters and its tab.
{
  let stepped = true // as what is opened is corrected in its place, too
  for (const deed of ['pointerdown', 'click', 'keydown'])
    addEventListener(deed, () => { stepped = false }, true)
  addEventListener('popstate', () => { stepped = true }, true) // Back and Forward are steps themselves

  const push = history.pushState
  history.pushState = (...address) => {
    (stepped ? history.replaceState : push).apply(history, address)
    stepped = true
  }
}
