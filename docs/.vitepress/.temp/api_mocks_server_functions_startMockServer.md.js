import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: startMockServer()","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/server/functions/startMockServer.md","filePath":"api/mocks/server/functions/startMockServer.md"}');
const _sfc_main = { name: "api/mocks/server/functions/startMockServer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">mocks/server</a> / startMockServer</p><h1 id="function-startmockserver" tabindex="-1">Function: startMockServer() <a class="header-anchor" href="#function-startmockserver" aria-label="Permalink to &quot;Function: startMockServer()&quot;">​</a></h1><blockquote><p><strong>startMockServer</strong>(<code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/MockServer.html"><code>MockServer</code></a>&gt;</p></blockquote><p>Serves the four platforms over HTTP, and Instruqt&#39;s subscriptions over WebSocket where <code>ws</code> and <code>graphql-ws</code> are installed. At <code>/</code> is a page of what there is; a GraphQL endpoint that is opened in a browser is a page to try documents on.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>options?</code></td><td><a href="./../interfaces/MockServerOptions.html"><code>MockServerOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/MockServer.html"><code>MockServer</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RangeError for a latency that cannot be, TypeError for a host or an origin that is none. Node&#39;s own error, such as <code>EADDRINUSE</code>, when it cannot listen there.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/server/functions/startMockServer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const startMockServer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  startMockServer as default
};
