import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: deleteTag","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/deleteTag.md","filePath":"api/instruqt/functions/variables/deleteTag.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/deleteTag.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / deleteTag</p><h1 id="variable-deletetag" tabindex="-1">Variable: deleteTag <a class="header-anchor" href="#variable-deletetag" aria-label="Permalink to &quot;Variable: deleteTag&quot;">​</a></h1><blockquote><p><code>const</code> <strong>deleteTag</strong>: (<code>client</code>, <code>args</code>, <code>selection?</code>, <code>options?</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>unknown</code>&gt;</p></blockquote><p>Removes a content tag. Signature lost: arguments and type not known.</p><p>Instruqt mutation <code>deleteTag</code>. Safe to repeat.</p><p>The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.</p><ul><li><code>args</code>: The arguments by name, sent unchanged. For enum values, use <code>request()</code>.</li><li><code>selection</code>: The fields to select, such as <code>id name</code>. Default: none, for a result without fields.</li></ul><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>Client</code></td></tr><tr><td><code>args</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</td></tr><tr><td><code>selection?</code></td><td><code>string</code></td></tr><tr><td><code>options?</code></td><td><a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>unknown</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/deleteTag.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deleteTag = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deleteTag as default
};
