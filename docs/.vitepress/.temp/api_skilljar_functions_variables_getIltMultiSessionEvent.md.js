import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getIltMultiSessionEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getIltMultiSessionEvent.md","filePath":"api/skilljar/functions/variables/getIltMultiSessionEvent.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getIltMultiSessionEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getIltMultiSessionEvent</p><h1 id="variable-getiltmultisessionevent" tabindex="-1">Variable: getIltMultiSessionEvent <a class="header-anchor" href="#variable-getiltmultisessionevent" aria-label="Permalink to &quot;Variable: getIltMultiSessionEvent&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getIltMultiSessionEvent</strong>: <code>Method</code>&lt;[<code>multiSessionEventId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/IltMultiSessionEvent.html"><code>IltMultiSessionEvent</code></a>&gt;&gt;</p></blockquote><p>Retrieves a live training event of several sessions.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getIltMultiSessionEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getIltMultiSessionEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getIltMultiSessionEvent as default
};
