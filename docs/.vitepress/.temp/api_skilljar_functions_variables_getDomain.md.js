import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: getDomain","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/getDomain.md","filePath":"api/skilljar/functions/variables/getDomain.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/getDomain.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / getDomain</p><h1 id="variable-getdomain" tabindex="-1">Variable: getDomain <a class="header-anchor" href="#variable-getdomain" aria-label="Permalink to &quot;Variable: getDomain&quot;">​</a></h1><blockquote><p><code>const</code> <strong>getDomain</strong>: <code>Method</code>&lt;[<code>domainName</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Domain.html"><code>Domain</code></a>&gt;&gt;</p></blockquote><p>Retrieves a domain, by its host name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/getDomain.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getDomain = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getDomain as default
};
