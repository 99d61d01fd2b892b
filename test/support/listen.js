// Stands first in a page and keeps what would be said of it, in whatever browser. Old syntax only.
window.said = [];
['warn', 'error'].forEach(function (method) {
  const own = console[method];
  console[method] = function () {
    window.said.push(`${method}: ${[].join.call(arguments, ' ')}`);
    own.apply(console, arguments);
  };
});
addEventListener(
  'error',
  function (event) {
    const { target, message } = event;
    const missing = target !== window && target.nodeType === 1;
    window.said.push(`exception: ${missing ? target.outerHTML : message}`);
  },
  true,
);
addEventListener('unhandledrejection', function (event) {
  window.said.push(`rejection: ${event.reason}`);
});
document.addEventListener('securitypolicyviolation', function (event) {
  window.said.push(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
});
