import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withClient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/runtime/functions/withClient.md","filePath":"api/codegen/runtime/functions/withClient.md"}');
const _sfc_main = { name: "api/codegen/runtime/functions/withClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">codegen/runtime</a> / withClient</p><h1 id="function-withclient" tabindex="-1">Function: withClient() <a class="header-anchor" href="#function-withclient" aria-label="Permalink to &quot;Function: withClient()&quot;">​</a></h1><blockquote><p><strong>withClient</strong>&lt;<code>Platforms</code>, <code>Name</code>, <code>Client</code>&gt;(<code>platforms</code>, <code>name</code>, <code>client</code>): <code>Omit</code>&lt;<code>Platforms</code>, <code>Name</code>&gt; &amp; <code>{ readonly [Key in string]: Client }</code></p></blockquote><p>The platforms with another client in the place of one: <code>lp.learners</code> and the other platforms stay as they are.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-platforms"></a> <code>Platforms</code> <em>extends</em> <code>object</code></td></tr><tr><td><a id="type-parameter-name"></a> <code>Name</code> <em>extends</em> <code>string</code></td></tr><tr><td><a id="type-parameter-client"></a> <code>Client</code></td></tr></tbody></table><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>platforms</code></td><td><code>Platforms</code></td></tr><tr><td><code>name</code></td><td><code>Name</code></td></tr><tr><td><code>client</code></td><td><code>Client</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Omit</code>&lt;<code>Platforms</code>, <code>Name</code>&gt; &amp; <code>{ readonly [Key in string]: Client }</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/runtime/functions/withClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withClient as default
};
