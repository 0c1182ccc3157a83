import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: ensureWebhook","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/ensureWebhook.md","filePath":"api/instruqt/functions/variables/ensureWebhook.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/ensureWebhook.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / ensureWebhook</p><h1 id="variable-ensurewebhook" tabindex="-1">Variable: ensureWebhook <a class="header-anchor" href="#variable-ensurewebhook" aria-label="Permalink to &quot;Variable: ensureWebhook&quot;">​</a></h1><blockquote><p><code>const</code> <strong>ensureWebhook</strong>: ((<code>client</code>, ...<code>args</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/EnsuredWebhook.html"><code>EnsuredWebhook</code></a>&gt;) &amp; <code>object</code></p></blockquote><p>Ensures that a team has a webhook. See <code>webhooks.ensure</code> of the client.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when the URL is empty, or <code>events</code> is not a list of types.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/ensureWebhook.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ensureWebhook = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ensureWebhook as default
};
