import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Call<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/Call.md","filePath":"api/learning-platforms/interfaces/Call.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/Call.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / Call</p><h1 id="interface-call-t" tabindex="-1">Interface: Call&lt;T&gt; <a class="header-anchor" href="#interface-call-t" aria-label="Permalink to &quot;Interface: Call\\&lt;T\\&gt;&quot;">​</a></h1><p>A pending call. Await it for the data, or call <code>withResponse()</code> to get status, headers, attempts and request id as well.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Promise</code>&lt;<code>T</code>&gt;</li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-t"></a> <code>T</code></td></tr></tbody></table><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="withresponse" tabindex="-1">withResponse() <a class="header-anchor" href="#withresponse" aria-label="Permalink to &quot;withResponse()&quot;">​</a></h3><blockquote><p><strong>withResponse</strong>(): <code>Promise</code>&lt;<a href="./WithResponse.html"><code>WithResponse</code></a>&lt;<code>T</code>&gt;&gt;</p></blockquote><p>Resolves to the data together with its response metadata. Rejects with the same error as the call.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<a href="./WithResponse.html"><code>WithResponse</code></a>&lt;<code>T</code>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/Call.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Call = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Call as default
};
